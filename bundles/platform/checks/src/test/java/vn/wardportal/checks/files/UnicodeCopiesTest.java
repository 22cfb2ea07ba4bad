package vn.wardportal.checks.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Origin;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.checks.files.UnicodeCopies.Copy;
import vn.wardportal.testing.As;
import vn.wardportal.testing.MemoryFiles;

class UnicodeCopiesTest {

    private static final String OLD = "KÝnh göi: c¸c hé gia ®×nh trong ph\u00ADêng";

    private final MemoryFiles files = new MemoryFiles();
    private final UnicodeCopies copies = new UnicodeCopies(files);
    private final StoredFile table = stored("text/csv", OLD);

    @Test
    void aTableInAnOldEncodingIsOfferedInUnicode() {
        assertThat(copies.of(examined(table), finding("CK-01", table))).contains(table);

        Copy copy = copies.made(table).orElseThrow();
        assertThat(copy.before()).isEqualTo("KÝnh göi: c¸c hé gia ®×nh trong ph\u00ADêng");
        assertThat(copy.after()).isEqualTo("Kính gửi: các hộ gia đình trong phường");
        // spreadsheets take a table without the mark for one in the encoding of the machine
        assertThat(new String(copy.bytes(), StandardCharsets.UTF_8)).isEqualTo("\uFEFF" + copy.after());
    }

    @Test
    void itIsKeptUnderTheSameName() {
        Copy copy = copies.made(table).orElseThrow();

        StoredFile kept = As.named("lan").gets(() -> copies.kept(copy));

        assertThat(kept.name()).isEqualTo("ho.csv");
        assertThat(files.open(kept.hash())).hasBinaryContent(copy.bytes());
        assertThatThrownBy(() -> copies.kept(copy)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whatNobodyKnowsHasNoCopy() {
        StoredFile text = stored("text/plain", "Le café est fermé");

        assertThat(copies.made(text)).isEmpty();
    }

    @Test
    void otherFindingsAndFilesHaveNoCopy() {
        StoredFile pdf = stored("application/pdf", OLD);

        assertThat(copies.of(examined(table), finding("CK-03", table))).isEmpty();
        assertThat(copies.of(examined(pdf), finding("CK-01", pdf))).isEmpty();
        assertThat(copies.of(examined(), finding("CK-01", table))).isEmpty();
    }

    private StoredFile stored(String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
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
