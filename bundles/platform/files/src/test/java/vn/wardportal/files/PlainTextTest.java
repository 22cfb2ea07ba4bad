package vn.wardportal.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.page.PublicBytes.Bytes;

/** Texts are told by their letters, in whatever encoding; what is none stays outside. */
class PlainTextTest {

    private static final String GOOD = "Thông báo tuyển sinh của Ủy ban nhân dân phường";

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = new Store(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void textsInOldEncodingsAreTaken() {
        List<byte[]> texts = List.of(
                "KÝnh göi: c¸c hé gia ®×nh trong ph\u00ADêng".getBytes(ISO_8859_1),
                "Kính göûi: caùc hoä gia ñình trong phöôøng".getBytes(ISO_8859_1),
                // VPS and VISCII have capitals among the controls
                "C\u0004NH BÁO TR\u0005N Đ\u00B0A".getBytes(ISO_8859_1),
                "Th\u00F4ng b\u00E1o v\u00EA\u00CC vi\u00EA\u00F2c".getBytes(ISO_8859_1),
                "Ñöôøng".getBytes(ISO_8859_1),
                GOOD.getBytes(UTF_16LE),
                GOOD.getBytes(UTF_16BE),
                ("\uFEFF" + GOOD).getBytes(UTF_16LE),
                ("\uFEFF" + GOOD).getBytes(UTF_16BE),
                ("\uFEFF" + GOOD).getBytes(UTF_8),
                "The^? le^. cuo^.c thi\u001A".getBytes(UTF_8));

        for (byte[] text : texts) {
            assertThat(store.document("bao-cao.csv", text).type()).isEqualTo("text/csv");
        }
    }

    @Test
    void rubbishStaysOutsideWhateverItsName() throws IOException {
        byte[] random = new byte[3_000];
        new Random(6909).nextBytes(random);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream output = new DeflaterOutputStream(packed)) {
            output.write(random);
        }

        refused("rac.txt", random);
        refused("rac.csv", packed.toByteArray());
        refused("rac.txt", (GOOD + "\u0000 " + GOOD).getBytes(UTF_8));
        refused("rac.txt", ("a".repeat(100_000) + "\u0007").getBytes(UTF_8));
        refused("rac.txt", ("a".repeat(100_000) + "\u00E9\u0000").getBytes(ISO_8859_1));
        refused("rac.txt", "ÿþý÷öõôóòñðïîíì".getBytes(ISO_8859_1));
        refused("rac.txt", "Я漢字\u0000".getBytes(UTF_16LE));
        refused("rac.txt", "a\u001Bb".repeat(10).getBytes(UTF_8));
    }

    @Test
    void aPageIsNoAttachmentAndSaysWhatToDo() {
        for (byte[] page : List.of(
                "<html><body>x</body></html>".getBytes(UTF_8),
                "\uFEFF <p>x".getBytes(UTF_16LE),
                "<p>Céng hoµ".getBytes(ISO_8859_1),
                "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head>".getBytes(UTF_8))) {
            assertThatThrownBy(() -> store.document("tin.htm", page))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("“tin.htm” là trang web")
                    .hasMessageContaining("Nhập từ tệp");
        }
    }

    @Test
    void asEvidenceAPageIsKeptAndSentToNobody() {
        byte[] page = "<html><script>alert(1)</script>".getBytes(UTF_8);

        StoredFile kept = store.files.store(new Upload("tin.htm", new ByteArrayInputStream(page)), Kind.SOURCE);

        assertThat(kept.type()).isEqualTo("text/html");
        assertThat(store.fileAddress.open(kept.hash() + "/tin.html")).isEmpty();
        store.keep("news.article/1", true, kept.hash());
        assertThat(store.fileAddress.open(kept.hash() + "/tin.html")).isEmpty();
        assertThatThrownBy(() -> store.document("tin.htm", page)).isInstanceOf(Refused.class);
    }

    @Test
    void aScriptIsATextToBeSavedWhateverItsName() {
        for (String name : List.of("a.js", "a.mjs", "a.txt", "a.csv", "a.json")) {
            StoredFile script = store.document(name, "alert(" + name.length() + name.hashCode() + ")");
            store.keep("news.article/1", true, script.hash());
            Bytes sent = store.fileAddress.open(script.hash() + "/" + name).orElseThrow();

            assertThat(sent.type()).as(name).isIn("text/plain; charset=utf-8", "text/csv; charset=utf-8");
            assertThat(sent.inline()).isFalse();
            assertThat(sent.name()).endsWith(script.type().equals("text/csv") ? ".csv" : ".txt");
        }
        assertThat(FileType.values())
                .allSatisfy(type -> assertThat(type.media()).doesNotContainIgnoringCase("script"));
    }

    private void refused(String name, byte[] content) {
        assertThatThrownBy(() -> store.document(name, content))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(name);
    }
}
