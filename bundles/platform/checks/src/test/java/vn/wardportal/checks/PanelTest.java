package vn.wardportal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.ChecksPanels.Mended;
import vn.wardportal.api.admin.Spot;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Decisions;
import vn.wardportal.api.check.Decisions.Decided;
import vn.wardportal.api.check.Decisions.Decision;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.checks.files.UnicodeCopies;
import vn.wardportal.testing.As;
import vn.wardportal.testing.MemoryFiles;

class PanelTest {

    private final Ward ward = new Ward();
    private final Gate gate = new Gate(ward.fingerprints, Set.of());
    private final MemoryFiles files = new MemoryFiles();
    private String text = "Gọi 0901234567, CCCD 079203012345";
    private String subject = "news.article/12";
    private final List<Spot> spots = new ArrayList<>();
    private Panel panel;

    @BeforeEach
    void open() {
        gate.addCheck(new IdentityNumbers(ward.clock));
        gate.addCheck(new PhonesAndMail());
        gate.addCheck(new SecrecyStamp());
        panel = (Panel) new Panels(gate, ward.decisions, ward.words, new UnicodeCopies(files))
                .open(this::written, this::mend, spots::add);
    }

    @AfterEach
    void close() {
        gate.stop();
        ward.close();
    }

    @Test
    void findingsAreGroupedByWhatHasToBeDone() {
        panel.look();

        String shown = panel.content.getElement().getTextRecursively();
        assertThat(shown)
                .startsWith("Kiểm tra (2)")
                .containsSubsequence("Phải sửa", "Có số căn cước", "079*********", "Che")
                .containsSubsequence("Nên xem", "Có số điện thoại", "090*****67", "Che", "Bỏ qua")
                .containsSubsequence("Đạt", "Dấu mật, dấu khẩn")
                .doesNotContain("0901234567");
        assertThat(panel.open()).hasSize(2);
    }

    @Test
    void whatIsMendedOrPassedOverIsDone() {
        As.named("lan").does(() -> {
            panel.look();
            press(0, "Che");
            assertThat(text).isEqualTo("Gọi 0901234567, CCCD 079*********");
            press(0, "Bỏ qua");
        });

        assertThat(panel.open()).isEmpty();
        assertThat(panel.lines).isEmpty();
        assertThat(ward.decisions.of(subject).stream().map(Decided::decision))
                .containsExactly(Decision.CORRECTED, Decision.IGNORED);
    }

    @Test
    void whatTheWriterPassedOverIsShownAgainToWhoeverReviews() {
        text = "Gọi 0901234567";
        As.named("lan").does(() -> {
            panel.look();
            press(0, "Bỏ qua");
            assertThat(panel.open()).isEmpty();
        });

        As.named("nam", Decisions.REVIEW).does(() -> {
            panel.look();
            assertThat(panel.open()).hasSize(1);
            assertThat(panel.lines.getFirst().words()).contains("Tác giả đã bỏ qua, cần Văn phòng xem");
            press(0, "Bỏ qua");
            assertThat(panel.open()).isEmpty();
        });
    }

    @Test
    void aFindingLeadsToItsPlace() {
        text = "Gọi 0901234567 hoặc 0901234567";
        panel.look();

        panel.lines.forEach(line -> line.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(Button::click));

        assertThat(spots).containsExactly(new Spot("title", "0901234567", 0), new Spot("title", "0901234567", 1));
    }

    @Test
    void aPlaceIsToldByItsLettersWhateverTagsStandAroundThem() {
        Examined written = Written.html("<p>Chợ <b>hoa</b>&nbsp;&amp; chợ cá</p><p>chợ <i>c</i>á</p><h4>Giờ mở</h4>");
        String html = written.passages().getLast().text();

        assertThat(spot(written, html.lastIndexOf("chợ"), html.lastIndexOf("á</p>") + 1))
                .isEqualTo(new Spot("body", "chợ cá", 1));
        assertThat(spot(written, html.indexOf("<h4>"), html.indexOf("<h4>") + 4))
                .isEqualTo(new Spot("body", "Giờ mở", 0));
        assertThat(spot(written, html.length() - 5, html.length()).words()).endsWith("Giờ mở");
        assertThat(Spotted.of(written, new Found("X-1", "").inField(Level.ASK, "cover", "checks.panel.title")))
                .isEqualTo(new Spot("cover", "", 0));
    }

    private static Spot spot(Examined written, int start, int end) {
        Finding.Place place = new Finding.Place(start, end, "");
        return Spotted.of(written, new Found("X-1", "").at(Level.ASK, "body", place, "checks.panel.title"));
    }

    @Test
    void nothingIsMendedInATextThatWasChangedMeanwhile() {
        As.named("lan").does(() -> {
            panel.look();
            text = "Số khác: " + text;
            press(0, "Che");
        });

        assertThat(text).startsWith("Số khác: Gọi 0901234567");
        assertThat(panel.content.getElement().getTextRecursively()).contains("Bài vừa thay đổi nên chưa sửa");
        assertThat(panel.open()).hasSize(2);
    }

    @Test
    void whatWasPassedOverBeforeTheFirstSaveIsNotedAfterIt() {
        subject = "news.article/new";
        As.named("lan").does(() -> {
            panel.look();
            press(1, "Bỏ qua");
            assertThat(panel.open()).hasSize(1);
            subject = "news.article/13";
            text = "Sửa: " + text;
            panel.look();
        });

        assertThat(panel.open()).hasSize(1);
        assertThat(ward.decisions.of("news.article/13")).hasSize(1);
    }

    @Test
    void aWordIsAddedByThoseWhoMay() {
        gate.addCheck(new Unknown("Khả Năng"));
        text = "Hẻm Khả Năng";

        As.named("cuc").does(() -> {
            panel.look();
            assertThat(panel.lines.getFirst().button("Thêm vào từ của phường")).isEmpty();
        });
        As.named("lan", Rules.PERMISSION).does(() -> {
            panel.look();
            press(0, "Thêm vào từ của phường");
        });

        assertThat(ward.words.all()).containsExactly("Khả Năng");
        assertThat(panel.open()).isEmpty();
        assertThat(ward.audit.entries()).containsExactly("checks.add checks.rule/WORD Khả Năng");
    }

    private void press(int line, String label) {
        panel.lines.get(line).button(label).findFirst().orElseThrow().click();
    }

    private Examined written() {
        return Written.titled(text).as(subject).examined();
    }

    private void mend(Mended mended) {
        assertThat(mended.field()).isEqualTo("title");
        text = mended.text();
    }

    /** A spelling check that knows one word less than everybody. */
    private record Unknown(String word) implements Check {

        @Override
        public String number() {
            return "CK-10";
        }

        @Override
        public java.util.List<Finding> look(Examined written) {
            return Prose.of(written).stream()
                    .filter(line -> line.text().contains(word))
                    .map(line -> {
                        int start = line.text().indexOf(word);
                        return new Found("CK-10", "")
                                .at(Level.ASK, line.field(), line.place(start, start + word.length()), "lạ");
                    })
                    .toList();
        }
    }
}
