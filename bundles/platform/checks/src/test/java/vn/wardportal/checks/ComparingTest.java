package vn.wardportal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Decisions.Decided;
import vn.wardportal.api.check.Decisions.Decision;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Origin;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.checks.files.FileCheck;
import vn.wardportal.checks.files.UnicodeCopies;
import vn.wardportal.testing.As;
import vn.wardportal.testing.MemoryFiles;

class ComparingTest {

    private static final String SUBJECT = "news.article/12";

    /** Vaadin itself holds the current one weakly. */
    private final UI screen = new UI();

    private final Ward ward = new Ward();
    private final Gate gate = new Gate(ward.fingerprints, Set.of());
    private final MemoryFiles files = new MemoryFiles();
    private final As lan = As.named("lan");
    private final StoredFile old = stored("STT;Hä tªn\n1;NguyÔn ThÞ Hång\n2;§ç V¨n L\u00AD¬ng");
    private StoredFile attached = old;
    private Panel panel;

    @BeforeEach
    void open() {
        UI.setCurrent(screen);
        gate.addCheck(new Old(old));
        panel = (Panel) new Panels(gate, ward.decisions, ward.words, new UnicodeCopies(files))
                .open(this::written, mended -> attached = mended.file().orElseThrow(), spot -> {});
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
        gate.stop();
        ward.close();
    }

    @Test
    void theFileIsShownBesideItsCopyAndNothingChangesByThat() {
        CopyDialog dialog = compared();

        assertThat(dialog.getHeaderTitle()).isEqualTo("Chuyển “ho.csv” sang Unicode");
        assertThat(dialog.words())
                .containsSubsequence(
                        "Trong tệp", "Unicode", "1;NguyÔn ThÞ Hång", "1;Nguyễn Thị Hồng", "2;Đỗ Văn Lương");
        assertThat(attached).isEqualTo(old);
        assertThat(panel.open()).hasSize(1);
    }

    @Test
    void theCopyTakesItsPlaceOnceTheAuthorSaysSo() {
        lan.does(() -> compared().take.click());

        assertThat(files.open(attached.hash()))
                .hasBinaryContent(
                        "\uFEFFSTT;Họ tên\n1;Nguyễn Thị Hồng\n2;Đỗ Văn Lương".getBytes(StandardCharsets.UTF_8));
        assertThat(panel.open()).isEmpty();
        assertThat(ward.decisions.of(SUBJECT).stream().map(Decided::decision)).containsExactly(Decision.CORRECTED);
    }

    @Test
    void aFileThatWasTakenOutMeanwhileComesNotBack() {
        lan.does(() -> {
            CopyDialog dialog = compared();
            attached = stored("Khac");
            dialog.take.click();
        });

        assertThat(files.open(attached.hash())).hasContent("Khac");
        assertThat(panel.content.getElement().getTextRecursively()).contains("Bài vừa thay đổi");
    }

    private CopyDialog compared() {
        return lan.gets(() -> {
            panel.look();
            panel.lines
                    .getFirst()
                    .button("Xem bản Unicode")
                    .findFirst()
                    .orElseThrow()
                    .click();
            return panel.comparing.shown.orElseThrow();
        });
    }

    private StoredFile stored(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        StoredFile file = files.store(new Upload("ho.csv", new ByteArrayInputStream(bytes)), Kind.DOCUMENT);
        return new StoredFile(file.hash(), file.name(), "text/csv", file.bytes(), 0, 0);
    }

    private Examined written() {
        return new Examined(
                "news.article", SUBJECT, List.of(), List.of(), List.of(attached), Origin.OWN, Optional.empty());
    }

    /** Finds the one file that is not in Unicode. */
    private record Old(StoredFile file) implements Check {

        @Override
        public String number() {
            return "CK-01";
        }

        @Override
        public List<Finding> look(Examined written) {
            return written.files().contains(file)
                    ? List.of(new Finding(
                            "CK-01",
                            Level.BLOCK,
                            FileCheck.FIELD + file.hash(),
                            Optional.empty(),
                            "Tệp dùng bảng mã cũ.",
                            "",
                            Optional.empty()))
                    : List.of();
        }
    }
}
