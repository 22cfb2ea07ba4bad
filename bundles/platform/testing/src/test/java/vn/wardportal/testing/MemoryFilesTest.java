package vn.wardportal.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;

class MemoryFilesTest {

    private final TestDatabase database = TestDatabase.of(MemoryFilesTest.class);
    private final MemoryFiles files = new MemoryFiles();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasStoredIsFoundByItsContent() throws Exception {
        StoredFile file = store("nội dung");

        assertThat(files.find(file.hash())).contains(file);
        assertThat(files.open(file.hash()).readAllBytes()).isEqualTo("nội dung".getBytes(StandardCharsets.UTF_8));
        assertThat(store("nội dung").hash()).isEqualTo(file.hash());
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> store("")).isInstanceOf(Refused.class);
    }

    @Test
    void aFileThatIsMissingCannotBeOpened() {
        assertThat(files.find("0")).isEmpty();
        assertThatThrownBy(() -> files.open("0")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void filesAreShownOnceTheTransactionIsKept() {
        String hash = store("a").hash();

        database.write(handle -> {
            files.keep(handle, "news.article/1", List.of(hash), true);
            assertThat(files.visible("news.article/1")).isEmpty();
            return null;
        });

        assertThat(files.visible("news.article/1")).containsExactly(hash);
    }

    private StoredFile store(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return files.store(new Upload("a.pdf", new ByteArrayInputStream(bytes)), Kind.DOCUMENT);
    }
}
