package vn.wardportal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.content.Refusal.Ground;
import vn.wardportal.api.content.Refusal.Reason;
import vn.wardportal.api.content.TreeGround;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.workflow.Approval.Paper;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.pages.WebPage.State;
import vn.wardportal.pages.WebPage.Text;

class PublishingTest {

    private final Office office = new Office();
    private final Publishing publishing = office.publishing;

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void publishingBringsThePageAndItsPicturesToResidents() {
        StoredFile picture = office.picture();
        WebPage draft = office.lan.gets(() -> office.desk.create(OptionalLong.empty(), Office.showing(picture)));
        assertThat(office.files.hidden("pages.page/1")).containsExactly(picture.hash());

        WebPage page = office.published(draft);

        assertThat(page.published()).isTrue();
        assertThat(office.files.visible("pages.page/1")).containsExactly(picture.hash());
        assertThat(office.checks.remembered()).containsExactly("pages.page/1");
        assertThat(office.audit.entries()).contains("pages.publish pages.page/1 Sơ đồ: Trưởng Ban");
    }

    @Test
    void aPublishedPageGetsItsNewWordsByTheNextDecision() {
        WebPage page = office.front();
        office.minh.does(() -> office.desk.save(page.id(), page.version(), Office.text("Giới thiệu phường")));

        office.published(page);

        assertThat(office.now(page).text().title()).isEqualTo("Giới thiệu phường");
    }

    @Test
    void aChangedAddressLeadsOnAlsoForThePagesBelowOnceItIsDecided() {
        WebPage above = office.published(office.front(), "Bộ máy");
        WebPage below = office.published(above, "Khu phố");
        Text moved = new Text("to-chuc", "Bộ máy", "Tóm tắt", "<p>Chữ.</p>", "Văn phòng", "");
        office.lan.does(() -> office.desk.save(above.id(), above.version(), moved));
        assertThat(office.now(below).address()).isEqualTo("/gioi-thieu/bo-may/khu-pho");

        office.published(above);

        assertThat(office.now(below).address()).isEqualTo("/gioi-thieu/to-chuc/khu-pho");
        assertThat(office.now(below).published()).isTrue();
        assertThat(office.redirects.target("/gioi-thieu/bo-may")).contains("/gioi-thieu/to-chuc");
        assertThat(office.redirects.target("/gioi-thieu/bo-may/khu-pho")).contains("/gioi-thieu/to-chuc/khu-pho");
    }

    @Test
    void anAddressThatWasTakenMeanwhileGetsANumber() {
        WebPage front = office.front();
        WebPage first = office.published(front, "Bộ máy");
        WebPage second = office.published(front, "Tổ chức");
        Text both = new Text("chung", "Tên", "Tóm tắt", "<p>Chữ.</p>", "Văn phòng", "");
        office.lan.does(() -> office.desk.save(first.id(), first.version(), both));
        office.lan.does(() -> office.desk.save(second.id(), second.version(), both));

        office.published(first);
        office.published(second);

        assertThat(office.now(first).address()).isEqualTo("/gioi-thieu/chung");
        assertThat(office.now(second).address()).isEqualTo("/gioi-thieu/chung-2");
    }

    @Test
    void nothingIsPublishedThatWasNotReleased() {
        WebPage draft = office.draft(OptionalLong.empty(), "Giới thiệu");
        Edition edition = office.editions.newest("pages.page/1").orElseThrow();
        Release forged = new Release(7, "pages.page/1", edition.number(), edition.hash(), "Ai đó");

        assertThatThrownBy(() -> office.publish(forged)).isInstanceOf(NotPermitted.class);
        assertThat(office.now(draft).published()).isFalse();
    }

    @Test
    void nothingIsPublishedWhileThereIsNoRoute() {
        WebPage draft = office.draft(OptionalLong.empty(), "Giới thiệu");
        Release release = office.release(draft);
        Publishing alone = office.publishing(new Route());

        assertThatThrownBy(() -> Acting.as(Person.PORTAL, () -> alone.publish(draft.id(), release)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aVersionThatIsNotTheNewestIsNotPublished() {
        WebPage draft = office.draft(OptionalLong.empty(), "Giới thiệu");
        Release release = office.release(draft);
        office.lan.does(() -> office.desk.save(draft.id(), draft.version(), Office.text("Bản khác")));

        assertThat(office.publish(release)).isFalse();
        assertThat(office.now(draft).published()).isFalse();
    }

    @Test
    void aPageIsNotPublishedBelowOneThatResidentsNeverRead() {
        WebPage front = office.draft(OptionalLong.empty(), "Giới thiệu");
        WebPage below = office.draft(OptionalLong.of(front.id()), "Thành tựu");

        assertThat(office.publish(office.release(below))).isFalse();
        refused(TreeGround.ABOVE_UNPUBLISHED, () -> publishing.check(OptionalLong.of(front.id()), below.text()));
    }

    @Test
    void aPageIsMendedAlsoBelowOneThatWasWithdrawn() {
        WebPage front = office.front();
        WebPage below = office.published(front, "Thành tựu");
        office.withdrawn(front, "sai số liệu");
        office.lan.does(() -> office.desk.save(below.id(), below.version(), Office.text("Thành tựu 2026")));

        office.published(below);

        assertThat(office.now(below).text().title()).isEqualTo("Thành tựu 2026");
    }

    @Test
    void aDecisionThatComesTwiceDoesNotBringBackWhatWasWithdrawn() {
        WebPage draft = office.draft(OptionalLong.empty(), "Giới thiệu");
        Release release = office.release(draft);
        office.publish(release);
        office.withdrawn(draft, "sai số liệu");

        assertThat(office.publish(release)).isTrue();
        assertThat(office.now(draft).published()).isFalse();
    }

    @Test
    void withdrawingHidesThePicturesAndTellsWhy() {
        StoredFile picture = office.picture();
        WebPage page = office.published(
                office.lan.gets(() -> office.desk.create(OptionalLong.empty(), Office.showing(picture))));

        WebPage withdrawn = office.withdrawn(page, "sai số liệu");

        assertThat(withdrawn.published()).isFalse();
        assertThat(withdrawn.withdrawal().orElseThrow().reason()).isEqualTo("sai số liệu");
        assertThat(office.files.visible("pages.page/1")).isEmpty();
        assertThat(office.checks.remembered()).isEmpty();
        assertThat(office.audit.entries()).contains("pages.withdraw pages.page/1 Sơ đồ: sai số liệu");
    }

    @Test
    void whatTheRouteTakesAwayGoesAloneAndComesBackByADecision() {
        WebPage front = office.front();
        WebPage below = office.published(front, "Thành tựu");

        Acting.as(Person.PORTAL, () -> office.approval.withdraw("pages.page/1", "chưa hậu kiểm"));
        Acting.as(Person.PORTAL, () -> office.approval.withdraw("pages.page/1", "lần nữa"));
        assertThat(office.now(front).withdrawal().orElseThrow().reason()).isEqualTo("chưa hậu kiểm");
        assertThat(office.now(below).published()).isTrue();
        office.published(front);

        assertThat(office.now(front).withdrawal()).isEmpty();
    }

    @Test
    void onlyAPublishedPageIsWithdrawn() {
        WebPage draft = office.draft(OptionalLong.empty(), "Giới thiệu");

        refused(Reason.WRONG_STATE, () -> publishing.withdraw(draft.id(), draft.version(), "sai"));
    }

    @Test
    void whatResidentsReadAndWhatIsOnItsWayIsNotThrownAway() {
        WebPage front = office.front();
        WebPage below = office.draft(OptionalLong.of(front.id()), "Thành tựu");
        office.workflow.close("pages.page/2", "đang chờ duyệt");

        refused(Reason.WRONG_STATE, () -> publishing.trash(front.id(), front.version()));
        refused(Reason.UNDER_WAY, () -> publishing.trash(below.id(), below.version()));
        WebPage withdrawn = office.withdrawn(front, "sai số liệu");
        refused(TreeGround.HAS_CHILDREN, () -> publishing.trash(withdrawn.id(), withdrawn.version()));
    }

    @Test
    void theTrashGivesBackUnlessTheAddressIsTaken() {
        WebPage front = office.front();
        WebPage first = office.draft(OptionalLong.of(front.id()), "Thành tựu");
        WebPage trashed = office.lan.gets(() -> publishing.trash(first.id(), first.version()));
        assertThat(office.pages.at("thanh-tuu")).isEmpty();
        assertThat(office.approval.paper("pages.page/2")).isEmpty();

        WebPage second = office.draft(OptionalLong.of(front.id()), "Thành tựu");
        refused(Reason.ADDRESS_TAKEN, () -> publishing.restore(trashed.id(), trashed.version()));

        office.lan.does(() -> publishing.trash(second.id(), second.version()));
        WebPage back = office.lan.gets(() -> publishing.restore(trashed.id(), trashed.version()));
        assertThat(back.state()).isEqualTo(State.DRAFT);
        assertThat(back.address()).isEqualTo("/gioi-thieu/thanh-tuu");
    }

    @Test
    void onlyWhatIsInTheTrashIsDeletedForGood() {
        WebPage page = office.draft(OptionalLong.empty(), "Giới thiệu");
        refused(Reason.WRONG_STATE, () -> publishing.delete(page.id(), page.version()));

        WebPage trashed = office.lan.gets(() -> publishing.trash(page.id(), page.version()));
        office.lan.does(() -> publishing.delete(trashed.id(), trashed.version()));

        assertThat(office.pages.find(page.id())).isEmpty();
        assertThat(office.editions.all("pages.page/1")).isEmpty();
        assertThat(office.audit.entries()).contains("pages.delete pages.page/1 Giới thiệu");
    }

    @Test
    void takingAwayAsksForItsPermission() {
        WebPage page = office.front();
        List<Runnable> acts = List.of(
                () -> publishing.withdraw(page.id(), page.version(), "sai"),
                () -> publishing.trash(page.id(), page.version()),
                () -> publishing.restore(page.id(), page.version()),
                () -> publishing.delete(page.id(), page.version()));

        for (Runnable act : acts) {
            assertThatThrownBy(() -> office.minh.does(act)).isInstanceOf(NotPermitted.class);
        }
        assertThat(office.now(page)).isEqualTo(page);
    }

    @Test
    void theRouteSeesWhatWasLastWritten() {
        WebPage page = office.front();
        office.lan.does(() -> office.desk.save(page.id(), page.version(), Office.text("Bản mới")));

        assertThat(office.approval.paper("pages.page/1"))
                .contains(new Paper("Bản mới", "Giới thiệu", "trang-gioi-thieu/1"));
        assertThat(office.approval.paper("pages.page/9")).isEmpty();
        assertThat(office.approval.paper("news.article/1")).isEmpty();
    }

    @Test
    void whatLacksWordsOrAUnitIsStopped() {
        Text bare = new Text("", "Chỉ có tên", "", "<p> </p>", "", "Báo Mẫu");

        Examined examined = office.kind.examined("pages.page/1", bare);

        assertThat(new CompletePage().look(examined))
                .extracting(Finding::field, Finding::basis)
                .containsExactly(
                        tuple("summary", "khoản 1 Điều 9"),
                        tuple("body", "khoản 1 Điều 9"),
                        tuple("unit", "khoản 5 Điều 9"));
        assertThat(examined.origin().own()).isFalse();
        assertThat(new CompletePage().look(office.kind.examined("pages.page/1", Office.text("Đủ"))))
                .isEmpty();
    }

    private void refused(Ground reason, Runnable act) {
        assertThatThrownBy(() -> office.lan.does(act))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
