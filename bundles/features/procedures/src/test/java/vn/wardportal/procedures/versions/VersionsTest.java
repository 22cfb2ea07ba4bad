package vn.wardportal.procedures.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.procedures.House;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Posting.Standing;
import vn.wardportal.procedures.Procedure;

class VersionsTest {

    private static final String SLUG = "dang-ky-khai-sinh";

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatAppliesAtOnceMakesTheOneBeforeAnOldVersion() {
        Procedure posted = house.posted(manuscript("decision", "10/QĐ-UBND", "from", "2026-07-01"));
        timeIs("2026-11-20T02:00:00Z");
        rewritten(posted, "decision", "20/QĐ-UBND", "papers", "Tờ khai | 2 | 0 | Mẫu 01");

        Document present = house.read(SLUG);
        assertThat(present.text())
                .contains("20/QĐ-UBND", "Bản cũ, đã áp dụng từ 01/07/2026 đến hết 19/11/2026", "10/QĐ-UBND");
        Document old = house.read(SLUG + "/ban/1");
        assertThat(old.text())
                .contains("Bản cũ, không còn hiệu lực. Đã áp dụng từ 01/07/2026 đến hết 19/11/2026.", "10/QĐ-UBND")
                .doesNotContain("20/QĐ-UBND");
        assertThat(old.select(".note.stop a").eachAttr("href"))
                .containsExactly("/thu-tuc/" + SLUG, "/thu-tuc/" + SLUG + "/ban/1/so-sanh");
        assertThat(old.select("a[rel=external]")).isEmpty();
        assertThat(house.read("").select(".items h2")).hasSize(1);
    }

    @Test
    void theNoticeOfAnOldVersionSaysSoAndItsCodeLeadsToThePresentOne() {
        Procedure posted = house.posted(manuscript("decision", "10/QĐ-UBND"));
        rewritten(posted, "decision", "20/QĐ-UBND");

        Document notice = house.read(SLUG + "/ban/1/niem-yet");

        assertThat(notice.text())
                .contains("Bản cũ, không còn hiệu lực. Đã áp dụng trong ngày 12/11/2026.", "10/QĐ-UBND");
        assertThat(notice.select("svg[data-text]").attr("data-text")).endsWith("/thu-tuc/" + SLUG);
    }

    @Test
    void aVersionThatBeginsLaterWaitsForItsDay() {
        Procedure posted = house.posted(manuscript("decision", "10/QĐ-UBND"));
        rewritten(posted, "name", "Đăng ký khai sinh mới", "decision", "20/QĐ-UBND", "from", "2026-12-01");

        Document before = house.read(SLUG);
        assertThat(before.select("h1").text()).isEqualTo("Đăng ký khai sinh");
        assertThat(before.text()).contains("10/QĐ-UBND", "Từ ngày 01/12/2026 thủ tục này làm theo bản mới.");
        assertThat(house.read(SLUG + "/ban/2").text()).contains("Sẽ áp dụng từ 01/12/2026", "20/QĐ-UBND");
        assertThat(house.read("").text()).doesNotContain("khai sinh mới");

        timeIs("2026-11-30T17:00:00Z");
        assertThat(house.read(SLUG).select("h1").text())
                .as("chosen by the day, before the night's work")
                .isEqualTo("Đăng ký khai sinh mới");
        night();
        assertThat(house.read("").text()).contains("khai sinh mới");
        Procedure now = house.now(posted);
        assertThat(house.redirects.target("/thu-tuc/" + SLUG)).contains(now.address());
        assertThat(house.audit.entries()).anyMatch(entry -> entry.contains("procedures.apply"));
        assertThat(house.open(now.head().slug() + "/ban/2").location()).contains(now.address());
        assertThat(house.read(now.head().slug() + "/ban/1").text())
                .contains("Đã áp dụng từ 12/11/2026 đến hết 30/11/2026");

        night();
        assertThat(house.now(posted).version()).as("done once").isEqualTo(now.version());
    }

    @Test
    void aLaterDecisionTakesThePlaceOfWhatHasNotBegun() {
        Procedure posted = house.posted(manuscript("decision", "10/QĐ-UBND"));
        rewritten(posted, "decision", "20/QĐ-UBND", "from", "2026-12-01");
        rewritten(posted, "decision", "30/QĐ-UBND");

        assertThat(standings(posted)).containsExactly(Standing.PRESENT, Standing.NEVER, Standing.PAST);
        assertThat(house.open(SLUG + "/ban/2").status()).isEqualTo(404);
        timeIs("2026-12-02T01:00:00Z");
        night();
        assertThat(house.read(SLUG).text()).contains("30/QĐ-UBND");
    }

    @Test
    void aWithdrawnProcedureComesBackAsTheVersionToCome() {
        Procedure posted = house.posted(manuscript("decision", "10/QĐ-UBND"));
        house.lan.does(() -> house.publishing.withdraw(posted.id(), posted.version(), "Sai."));
        assertThat(house.open(SLUG + "/ban/1").status()).isEqualTo(410);
        rewritten(house.now(posted), "decision", "20/QĐ-UBND", "from", "2026-12-01");

        assertThat(standings(posted)).containsExactly(Standing.COMING, Standing.PAST);
        assertThat(house.read(SLUG).text()).contains("có hiệu lực từ ngày 01/12/2026", "20/QĐ-UBND");
    }

    @Test
    void theDifferenceNamesWhatChangedAlone() {
        Procedure posted = house.posted(manuscript("papers", "Tờ khai | 1 | 0 | Mẫu 01\nGiấy chứng sinh | 1 | 0"));
        rewritten(posted, "papers", "Tờ khai | 1 | 0 | Mẫu 02\nGiấy chứng sinh | 1 | 0", "from", "2026-12-01");

        Document difference = house.read(SLUG + "/ban/2/so-sanh");

        assertThat(difference.select("tbody th").eachText())
                .containsExactly("Có hiệu lực từ ngày", "Hồ sơ gồm những gì");
        assertThat(difference.select("tbody td").eachText())
                .containsExactly(
                        "Không có",
                        "01/12/2026",
                        "Tờ khai (1 bản chính, 0 bản sao); Mẫu 01",
                        "Tờ khai (1 bản chính, 0 bản sao); Mẫu 02");
    }

    @Test
    void formsOfAnOldVersionStay() {
        String form = "%s\tmau.pdf\tapplication/pdf\t5\tMẫu".formatted("a".repeat(64));
        Procedure posted = house.posted(manuscript("forms", form));
        rewritten(posted, "forms", "");

        String owner = house.kind.subject(posted.id()) + "/ban/1";
        assertThat(house.files.visible(owner)).containsExactly("a".repeat(64));
        house.lan.does(
                () -> house.publishing.withdraw(posted.id(), house.now(posted).version(), "Sai."));
        assertThat(house.files.hidden(owner)).containsExactly("a".repeat(64));
    }

    private static Manuscript manuscript(String... namesAndTexts) {
        return House.manuscript("1.001193", "Đăng ký khai sinh", namesAndTexts);
    }

    private void rewritten(Procedure posted, String... namesAndTexts) {
        Procedure before = house.now(posted);
        house.lan.does(() -> house.desk.save(before.id(), before.version(), manuscript(namesAndTexts)));
        house.posted(posted);
    }

    private void timeIs(String instant) {
        house.clock.pass(Duration.between(house.clock.instant(), Instant.parse(instant)));
    }

    private void night() {
        Acting.as(Person.PORTAL, house.night::run);
    }

    private List<Standing> standings(Procedure posted) {
        return house.versions.all(house.now(posted)).stream()
                .map(Version::standing)
                .toList();
    }
}
