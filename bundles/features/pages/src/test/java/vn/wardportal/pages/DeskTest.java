package vn.wardportal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.pages.Refusal.Reason;
import vn.wardportal.pages.WebPage.State;
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
    void aChangedAddressLeadsOnAlsoForThePagesBelow() {
        WebPage above = office.published(office.front(), "Bộ máy");
        WebPage below = office.published(above, "Khu phố");
        Text moved = new Text("to-chuc", "Bộ máy", "Tóm tắt", "<p>Chữ.</p>", "Văn phòng", "");

        office.lan.does(() -> desk.save(above.id(), above.version(), moved));

        assertThat(office.now(below).address()).isEqualTo("/gioi-thieu/to-chuc/khu-pho");
        assertThat(office.redirects.target("/gioi-thieu/bo-may")).contains("/gioi-thieu/to-chuc");
        assertThat(office.redirects.target("/gioi-thieu/bo-may/khu-pho")).contains("/gioi-thieu/to-chuc/khu-pho");
    }

    @Test
    void nobodyOverwritesOrPublishesWhatTheyHaveNotSeen() {
        WebPage seen = office.draft(OptionalLong.empty(), "Giới thiệu");
        office.lan.does(() -> desk.save(seen.id(), seen.version(), Office.text("Bản của chị Lan")));

        refused(Reason.CHANGED_MEANWHILE, () -> desk.save(seen.id(), seen.version(), Office.text("Bản cũ")));
        refused(Reason.CHANGED_MEANWHILE, () -> desk.publish(seen.id(), seen.version()));

        assertThat(office.now(seen).text().title()).isEqualTo("Bản của chị Lan");
        assertThat(office.now(seen).published()).isFalse();
    }

    @Test
    void aPageIsPublishedWholeAndBelowAPublishedOne() {
        WebPage front = office.draft(OptionalLong.empty(), "Giới thiệu");
        WebPage below = office.draft(OptionalLong.of(front.id()), "Thành tựu");
        refused(Reason.ABOVE_UNPUBLISHED, () -> desk.publish(below.id(), below.version()));

        WebPage bare = office.lan.gets(
                () -> desk.create(OptionalLong.of(front.id()), new Text("", "Chỉ có tên", "", "<p> </p>", "", "")));
        refused(Reason.MISTAKES, () -> desk.publish(bare.id(), bare.version()));

        assertThat(office.now(bare).published()).isFalse();
    }

    @Test
    void whatResidentsReadStaysWhole() {
        WebPage page = office.front();

        refused(
                Reason.MISTAKES,
                () -> desk.save(page.id(), page.version(), new Text("", "Tên", "", "<p>Chữ.</p>", "Văn phòng", "")));

        assertThat(office.now(page).text().summary()).isNotEmpty();
    }

    @Test
    void aPageWithPagesBelowIsNeitherWithdrawnNorThrownAway() {
        WebPage front = office.front();
        office.published(front, "Thành tựu");

        refused(Reason.HAS_PUBLISHED, () -> desk.unpublish(front.id(), front.version()));
        refused(Reason.HAS_CHILDREN, () -> desk.trash(front.id(), front.version()));
    }

    @Test
    void theTrashGivesBackUnlessTheAddressIsTaken() {
        WebPage front = office.front();
        WebPage first = office.published(front, "Thành tựu");
        WebPage trashed = office.lan.gets(() -> desk.trash(first.id(), first.version()));
        assertThat(office.pages.at("thanh-tuu")).isEmpty();

        WebPage second = office.published(front, "Thành tựu");
        refused(Reason.ADDRESS_TAKEN, () -> desk.restore(trashed.id(), trashed.version()));

        office.lan.does(() -> desk.trash(second.id(), second.version()));
        WebPage back = office.lan.gets(() -> desk.restore(trashed.id(), trashed.version()));
        assertThat(back.state()).isEqualTo(State.DRAFT);
        assertThat(back.address()).isEqualTo("/gioi-thieu/thanh-tuu");
    }

    @Test
    void onlyWhatIsInTheTrashIsDeletedForGood() {
        WebPage page = office.front();
        refused(Reason.CHANGED_MEANWHILE, () -> desk.delete(page.id(), page.version()));

        WebPage trashed = office.lan.gets(() -> desk.trash(page.id(), page.version()));
        office.lan.does(() -> desk.delete(trashed.id(), trashed.version()));

        assertThat(office.pages.find(page.id())).isEmpty();
        assertThat(office.audit.entries()).contains("pages.delete pages.page/1 Giới thiệu");
    }

    @Test
    void picturesAreVisibleWhileThePageIs() {
        StoredFile picture = office.lan.gets(() ->
                desk.take(new Upload("so-do.jpg", new ByteArrayInputStream("so do".getBytes(StandardCharsets.UTF_8)))));
        Text text = new Text(
                "", "Sơ đồ", "Tóm tắt", "<p><img src=\"" + picture.address(960) + "\" alt=\"Sơ đồ\" /></p>", "VP", "");
        WebPage draft = office.lan.gets(() -> desk.create(OptionalLong.empty(), text));
        assertThat(office.files.hidden("pages.page/1")).containsExactly(picture.hash());

        WebPage shown = office.lan.gets(() -> desk.publish(draft.id(), draft.version()));
        assertThat(office.files.visible("pages.page/1")).containsExactly(picture.hash());

        office.lan.does(() -> desk.unpublish(shown.id(), shown.version()));
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
    void everyActAsksForItsPermission() {
        WebPage page = office.front();
        List<ThrowingCallable> acts = List.of(
                () -> desk.publish(page.id(), page.version()),
                () -> desk.unpublish(page.id(), page.version()),
                () -> desk.trash(page.id(), page.version()),
                () -> desk.restore(page.id(), page.version()),
                () -> desk.delete(page.id(), page.version()),
                () -> desk.save(page.id(), page.version(), Office.text("Tên khác")));
        for (ThrowingCallable act : acts) {
            assertThatThrownBy(() -> office.minh.gets(() -> called(act))).isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> As.person("news.edit").gets(() -> desk.create(OptionalLong.empty(), Office.text("X"))))
                .isInstanceOf(NotPermitted.class);
        assertThat(office.now(page)).isEqualTo(page);
    }

    private static Object called(ThrowingCallable act) throws Exception {
        try {
            act.call();
            return "";
        } catch (Exception e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
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
