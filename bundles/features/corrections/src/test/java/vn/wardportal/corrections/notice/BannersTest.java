package vn.wardportal.corrections.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.PageNotes.Note;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.page.Sources.Noted;
import vn.wardportal.corrections.Correction;
import vn.wardportal.corrections.Correction.Kind;
import vn.wardportal.corrections.Office;

class BannersTest {

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aCorrectionStandsAboveItsPageOnceItIsApproved() {
        office.published(Kind.CORRECTION);

        Note note = office.banners.notes(Office.PATH).getFirst();
        assertThat(note.lead()).isEqualTo("Đính chính ngày 12/11/2026:");
        assertThat(note.words()).isEqualTo("Ghi nhầm giờ khai mạc. Trước đó viết: “lúc 8 giờ”, nay là: “lúc 18 giờ”.");
        assertThat(note.more().orElseThrow().path()).isEqualTo("/dinh-chinh/1");
        assertThat(office.banners.notes("/tin-tuc")).isEmpty();
    }

    @Test
    void aRemovalSaysWhatWasTakenAway() {
        office.published(Kind.REMOVAL);

        Note note = office.banners.notes(Office.PATH).getFirst();
        assertThat(note.lead()).isEqualTo("Gỡ bỏ ngày 12/11/2026:");
        assertThat(note.words()).endsWith("Nội dung đã gỡ: “lúc 8 giờ”.");
    }

    @Test
    void theNewestCorrectionOfAPageComesFirstAndAllComeBackAfterARestart() {
        office.published(Kind.CORRECTION);
        office.clock.pass(Duration.ofDays(1));
        office.published(Kind.REPLACEMENT);

        List<Note> after = new Banners(office.corrections, office.rules, office.clock).notes(Office.PATH);

        assertThat(after).isEqualTo(office.banners.notes(Office.PATH));
        assertThat(after)
                .extracting(Note::lead)
                .containsExactly("Thay thế ngày 13/11/2026:", "Đính chính ngày 12/11/2026:");
    }

    @Test
    void aPageIsMadeAnewWhenACorrectionComesAndNotWithEveryReport() {
        Noted<List<Note>> before = Sources.noting(() -> office.banners.notes(Office.PATH));
        long id = office.proposed(Kind.CORRECTION);
        assertThat(before.sources().current(office.clock.instant())).isTrue();

        office.approver.does(() -> office.desk.approve(id));

        assertThat(before.sources().current(office.clock.instant())).isFalse();
    }

    @Test
    void aBannerEndsWhenTheRuleSaysSoAndThePageWithIt() {
        office.published(Kind.CORRECTION);
        Noted<List<Note>> page = Sources.noting(() -> office.banners.notes(Office.PATH));
        assertThat(page.value()).hasSize(1);

        office.clock.pass(Duration.ofDays(365));

        assertThat(page.sources().current(office.clock.instant())).isFalse();
        assertThat(office.banners.notes(Office.PATH)).isEmpty();
        assertThat(office.corrections.count()).isEqualTo(1);
    }

    @Test
    void aBannerThatIsTakenAwayStaysInTheList() {
        Correction correction = office.published(Kind.CORRECTION);

        office.approver.does(() -> office.desk.lift(correction.id(), "Bài đã viết lại"));

        assertThat(office.banners.notes(Office.PATH)).isEmpty();
        assertThat(office.corrections.number(1).orElseThrow().remark()).isEqualTo("Bài đã viết lại");
    }

    @Test
    void aCorrectionFollowsItsPageToANewAddress() {
        office.published(Kind.CORRECTION);
        office.pages.with("/tin-tuc/duong-hoa", "Đường hoa").moved(Office.PATH, "/tin-tuc/duong-hoa");

        new Addresses(office.database, office.corrections, office.pages, office.banners).run();

        assertThat(office.banners.notes("/tin-tuc/duong-hoa")).hasSize(1);
        assertThat(office.banners.notes(Office.PATH)).isEmpty();
    }
}
