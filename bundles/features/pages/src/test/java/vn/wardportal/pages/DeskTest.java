package vn.wardportal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.content.Refusal.Reason;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.pages.WebPage.Text;
import vn.wardportal.testing.As;

class DeskTest {

    private final Office office = new Office();
    private final Desk desk = office.desk;

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aPageGetsItsAddressFromItsTitleAndThePagesAbove() {
        WebPage front = office.front();
        WebPage office1 = office.published(front, "Tổ chức bộ máy");
        WebPage below = office.published(office1, "Các khu phố");

        assertThat(front.address()).isEqualTo("/gioi-thieu");
        assertThat(below.address()).isEqualTo("/gioi-thieu/to-chuc-bo-may/cac-khu-pho");
        assertThat(office.audit.entries()).contains("pages.create pages.page/2 Tổ chức bộ máy");
    }

    @Test
    void whatResidentsReadStaysWhileANewVersionIsWritten() {
        WebPage page = office.front();
        office.clock.pass(Duration.ofDays(1));

        WebPage saved = office.minh.gets(() -> desk.save(page.id(), page.version(), Office.text("Bản mới")));

        assertThat(saved.text()).isEqualTo(page.text());
        assertThat(saved.updated()).isEqualTo(page.updated());
        assertThat(desk.written(saved).title()).isEqualTo("Bản mới");
        assertThat(office.audit.entries()).contains("pages.save pages.page/1 Bản mới");
    }

    @Test
    void whatResidentsReadBeforeItWasWithdrawnStaysTooUntilADecision() {
        WebPage page = office.published(office.front(), "Bộ máy");
        WebPage withdrawn = office.withdrawn(page, "sai số liệu");
        Text moved = new Text("to-chuc", "Tổ chức", "Tóm tắt", "<p>Chữ.</p>", "Văn phòng", "");

        WebPage saved = office.lan.gets(() -> desk.save(page.id(), withdrawn.version(), moved));

        assertThat(saved.address()).isEqualTo("/gioi-thieu/bo-may");
        assertThat(desk.written(saved)).isEqualTo(moved);
    }

    @Test
    void aDraftThatMovesLeadsOn() {
        WebPage draft = office.draft(OptionalLong.of(office.front().id()), "Bộ máy");

        office.minh.does(() -> desk.save(draft.id(), draft.version(), Office.text("Tổ chức")));

        assertThat(office.now(draft).address()).isEqualTo("/gioi-thieu/to-chuc");
        assertThat(office.redirects.target("/gioi-thieu/bo-may")).contains("/gioi-thieu/to-chuc");
    }

    @Test
    void anAddressThatIsTakenIsRefusedBeforeItIsSentIn() {
        WebPage front = office.front();
        office.published(front, "Bộ máy");
        WebPage other = office.published(front, "Tổ chức");

        refused(Reason.ADDRESS_TAKEN, () -> desk.save(other.id(), other.version(), Office.text("Bộ máy")));
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        WebPage seen = office.draft(OptionalLong.empty(), "Giới thiệu");
        office.lan.does(() -> desk.save(seen.id(), seen.version(), Office.text("Bản của chị Lan")));

        refused(Reason.CHANGED, () -> desk.save(seen.id(), seen.version(), Office.text("Bản cũ")));

        assertThat(office.now(seen).text().title()).isEqualTo("Bản của chị Lan");
    }

    @Test
    void whatIsWithSomebodyElseIsNotSaved() {
        WebPage page = office.front();
        office.workflow.close("pages.page/1", "đang chờ duyệt");

        refused(Reason.CLOSED, () -> desk.save(page.id(), page.version(), Office.text("Bản khác")));
    }

    @Test
    void everyVersionIsKeptOnce() {
        WebPage page = office.draft(OptionalLong.empty(), "Giới thiệu");
        WebPage same = office.lan.gets(() -> desk.save(page.id(), page.version(), page.text()));
        office.lan.does(() -> desk.save(page.id(), same.version(), Office.text("Giới thiệu phường")));

        assertThat(office.editions.all("pages.page/1"))
                .extracting(edition -> edition.field("title"))
                .containsExactly("Giới thiệu phường", "Giới thiệu");
    }

    @Test
    void picturesOfWhatIsOnlyWrittenStayHidden() {
        WebPage page = office.front();
        StoredFile picture = office.picture();

        office.lan.does(() -> desk.save(page.id(), page.version(), Office.showing(picture)));

        assertThat(office.files.hidden("pages.page/1/written")).containsExactly(picture.hash());
        assertThat(office.files.visible("pages.page/1")).isEmpty();
    }

    @Test
    void pagesMoveAmongTheirSiblings() {
        WebPage front = office.front();
        office.published(front, "Một");
        office.published(front, "Hai");
        WebPage three = office.published(front, "Ba");

        office.lan.does(() -> desk.shift(three.id(), -1));
        office.lan.does(() -> desk.shift(three.id(), -1));
        office.lan.does(() -> desk.shift(three.id(), -1));

        assertThat(titlesBelow(front)).containsExactly("Ba", "Một", "Hai");
    }

    @Test
    void writingAsksForItsPermission() {
        WebPage page = office.front();
        As other = As.person("news.edit");

        assertThatThrownBy(() -> other.gets(() -> desk.create(OptionalLong.empty(), Office.text("X"))))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> other.gets(() -> desk.save(page.id(), page.version(), Office.text("X"))))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> other.does(() -> desk.shift(page.id(), 1))).isInstanceOf(NotPermitted.class);
        assertThat(office.now(page)).isEqualTo(page);
    }

    private void refused(Reason reason, Runnable act) {
        assertThatThrownBy(() -> office.lan.does(act))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private List<String> titlesBelow(WebPage page) {
        return office.pages.publishedBelow(page.id()).stream().map(Entry::title).toList();
    }
}
