package vn.wardportal.documents.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.documents.Archive;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.Overdue.Late;
import vn.wardportal.documents.Secrecy;
import vn.wardportal.testing.FixedDirectory;
import vn.wardportal.testing.RecordedNotices;

/** At a quarter past eight on Thursday 12/11/2026, where two days are given after the one a document was issued on. */
class OverdueTest {

    private static final long OFFICE = 7;

    private final Archive archive = new Archive();
    private final RecordedNotices notices = new RecordedNotices();
    private final PublicationWatch watch = new PublicationWatch(
            archive.overdue,
            archive.database,
            new FixedDirectory()
                    .with(OFFICE, "vanphong", "Lê Thị Văn Phòng", Rights.FOLLOW)
                    .with(8, "ctv", "Cộng tác viên", Rights.EDIT),
            notices);

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void whatItsRecipientsPromiseIsOverdueTheDayAfterItsTime() {
        archive.draft(Archive.decision("1/QĐ-UBND", "2026-11-10"));
        assertThat(archive.overdue.count()).isZero();

        archive.clock.pass(Duration.ofDays(1));

        assertThat(archive.overdue.find(0, 10)).extracting(Late::name).containsExactly("Quyết định 1/QĐ-UBND");
    }

    @Test
    void whatResidentsReadOrNobodyPromisedIsNot() {
        archive.published(Archive.decision("1/QĐ-UBND", "2026-10-01"));
        archive.draft(Archive.secret(Archive.decision("2/QĐ-UBND", "2026-10-01"), Secrecy.INTERNAL));
        archive.draft(Archive.manuscript("Nghị định", "3/NĐ-CP", "Chính phủ", "2026-10-01", "Của Chính phủ"));
        archive.draft(
                Archive.manuscript("Quyết định", "3/QĐ-UBND", "Ủy ban nhân dân Quận 10", "2026-10-01", "Của quận"));
        archive.draft(Archive.decision("4/QĐ-UBND", "2018-10-01"));
        archive.draft(unpromised("5/QĐ-UBND", "2026-10-01"));

        assertThat(archive.overdue.find(0, 10)).isEmpty();
    }

    @Test
    void theWardIsKnownHoweverItIsWritten() {
        for (String issuer :
                new String[] {"UBND Phường 1", "Hội đồng nhân dân Phường 1, Quận 10", "Chủ tịch UBND Phường 1 Quận 10"
                }) {
            archive.draft(Archive.manuscript("Quyết định", "1/QĐ-UBND", issuer, "2026-10-01", issuer));
        }
        archive.draft(Archive.manuscript("Quyết định", "1/QĐ-UBND", "UBND Phường 12", "2026-10-01", "Phường khác"));

        assertThat(archive.overdue.count()).isEqualTo(3);
    }

    @Test
    void whatSetsRulesForEverybodyIsOverdueAfterFiveWorkingDays() {
        archive.draft(unpromised("01/2026/QĐ-UBND", "2026-11-04"));
        Document later = archive.draft(unpromised("02/2026/QĐ-UBND", "2026-11-05"));

        assertThat(archive.overdue.find(0, 10))
                .extracting(Late::name, Late::promised)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Quyết định 01/2026/QĐ-UBND", false));
        archive.clock.pass(Duration.ofDays(1));
        assertThat(archive.overdue.count()).isEqualTo(2);
        archive.published(later);
        assertThat(archive.overdue.count()).isEqualTo(1);
    }

    @Test
    void whoFollowsDocumentsIsToldOnceOfEach() {
        Document first = archive.draft(Archive.decision("1/QĐ-UBND", "2026-10-01"));
        watch.run();
        watch.run();
        Document second = archive.draft(Archive.decision("2/QĐ-UBND", "2026-10-02"));
        watch.run();

        assertThat(notices.sent()).extracting(Notice::title).containsOnly("1 văn bản quá hạn công bố trên cổng");
        assertThat(notices.to(OFFICE)).hasSize(2);
        assertThat(notices.to(8)).isEmpty();
        assertThat(notices.sent().getLast().text()).contains("Quyết định 2/QĐ-UBND, ngày 02/10/2026");
        assertThat(notices.sent().getLast().path()).isEqualTo("/quan-tri/van-ban/qua-han");
        archive.published(first);
        archive.published(second);
        watch.run();
        assertThat(notices.waiting(OFFICE)).isEmpty();
    }

    private static Manuscript unpromised(String number, String issued) {
        Manuscript whole = Archive.decision(number, issued);
        Manuscript.Text text = new Manuscript.Text(whole.text().summary(), "<p>Chữ.</p>", "- Như Điều 3;", "", "");
        return new Manuscript(
                whole.heading(), text, Optional.empty(), Optional.empty(), whole.references(), whole.files());
    }
}
