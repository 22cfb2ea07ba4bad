package vn.wardportal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.page.PublicBytes.Bytes;

class SendingTest {

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
    void aPublishedDocumentIsSentToAnybody() {
        StoredFile file = store.document("Kế hoạch.docx", Samples.openXml(Samples.word()));
        store.keep("news.article/1", true, file.hash());

        Bytes sent = open(file);

        assertThat(sent.published()).isTrue();
        assertThat(sent.inline()).isFalse();
        assertThat(sent.name()).isEqualTo("ke-hoach.docx");
        assertThat(sent.etag()).isEqualTo(file.hash());
        assertThat(sent.length()).isEqualTo(file.bytes());
    }

    @Test
    void aDraftsFileIsReachedByWhoKnowsItsHashButIsNotPublished() {
        StoredFile file = store.document("Nháp.pdf", Samples.PDF);
        store.keep("news.article/1", false, file.hash());

        assertThat(open(file).published()).isFalse();
        assertThat(open(file).inline()).isTrue();
    }

    @Test
    void aWithdrawnFileIsGoneUntilItIsPublishedAgain() {
        StoredFile file = store.document("Một.pdf", Samples.PDF);
        store.keep("news.article/1", true, file.hash());

        store.keep("news.article/1", false, file.hash());
        assertThat(store.fileAddress.open(below(file))).isEmpty();

        store.keep("news.article/2", true, file.hash());
        assertThat(open(file).published()).isTrue();
    }

    @Test
    void aDamagedFileIsNotSent() throws IOException {
        StoredFile file = store.document("Một.pdf", Samples.PDF);
        store.keep("news.article/1", true, file.hash());
        open(file);

        Files.writeString(store.archive.shelf.original(file.hash()), "rubbish");

        assertThat(store.fileAddress.open(below(file))).isEmpty();
    }

    @Test
    void aTextIsSentAsUtf8AndForSaving() {
        Bytes sent = open(store.document("Ghi chú.txt", "Chào"));

        assertThat(sent.type()).isEqualTo("text/plain; charset=utf-8");
        assertThat(sent.inline()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "../../../etc/passwd",
                "..%2f..%2fetc/passwd",
                "ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef0123456789/a.pdf",
                "0000000000000000000000000000000000000000000000000000000000000000/a.pdf",
                "0000000000000000000000000000000000000000000000000000000000000000/../a.pdf",
                "0000000000000000000000000000000000000000000000000000000000000000/481.jpg"
            })
    void nothingElseIsFound(String below) {
        assertThat(store.fileAddress.open(below)).isEmpty();
        assertThat(store.pictureAddress.open(below)).isEmpty();
    }

    private Bytes open(StoredFile file) {
        return store.fileAddress.open(below(file)).orElseThrow();
    }

    private static String below(StoredFile file) {
        return file.address().substring("/tep/".length());
    }
}
