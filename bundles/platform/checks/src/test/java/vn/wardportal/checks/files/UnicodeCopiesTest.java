package vn.wardportal.checks.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Origin;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.testing.MemoryFiles;

class UnicodeCopiesTest {

    /** Vaadin itself holds the current one weakly. */
    private final UI screen = new UI();

    private final MemoryFiles files = new MemoryFiles();
    private final UnicodeCopies copies = new UnicodeCopies(files);
    private final StoredFile table = stored("text/csv");

    @BeforeEach
    void open() {
        UI.setCurrent(screen);
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
    }

    @Test
    void aTableInAnOldEncodingIsOfferedInUnicode() throws IOException {
        assertThat(copies.of(examined(table), finding("CK-01", table))
                        .orElseThrow()
                        .getText())
                .isEqualTo("Tải bản đã chuyển sang Unicode");
        assertThat(new String(copies.converted(table), StandardCharsets.UTF_8))
                .isEqualTo("Kính gửi: các hộ gia đình trong phường");
    }

    @Test
    void otherFindingsAndFilesHaveNoCopy() {
        StoredFile pdf = stored("application/pdf");

        assertThat(copies.of(examined(table), finding("CK-03", table))).isEmpty();
        assertThat(copies.of(examined(pdf), finding("CK-01", pdf))).isEmpty();
        assertThat(copies.of(examined(), finding("CK-01", table))).isEmpty();
    }

    private StoredFile stored(String type) {
        byte[] bytes = "KÝnh göi: c¸c hé gia ®×nh trong ph­êng".getBytes(StandardCharsets.UTF_8);
        StoredFile file = files.store(new Upload("ho.csv", new ByteArrayInputStream(bytes)), Kind.DOCUMENT);
        return new StoredFile(file.hash(), file.name(), type, file.bytes(), 0, 0);
    }

    private static Finding finding(String check, StoredFile file) {
        return new Finding(check, Level.BLOCK, "file/" + file.hash(), Optional.empty(), "", "", Optional.empty());
    }

    private static Examined examined(StoredFile... files) {
        return new Examined(
                "news.article", "news.article/12", List.of(), List.of(), List.of(files), Origin.OWN, Optional.empty());
    }
}
