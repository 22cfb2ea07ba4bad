package vn.wardportal.corrections.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Language;
import vn.wardportal.corrections.Correction.Kind;
import vn.wardportal.corrections.Office;
import vn.wardportal.corrections.Report;
import vn.wardportal.testing.Rendered;

class ReportPageTest {

    private static final String WRONG = "Khai mạc lúc 18 giờ, không phải <b>8 giờ</b>.";

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theFormNamesThePageItIsAbout() {
        Document document = Rendered.page(open(Office.PATH + "?trang=2"));

        assertThat(document.select(".facts").text()).contains("Lễ hội đường hoa", Office.PATH);
        assertThat(document.select("input[name=trang]").attr("value")).isEqualTo(Office.PATH);
        assertThat(document.text()).contains("xóa sau 90 ngày");
    }

    @Test
    void anUnknownOrForeignAddressIsRefusedPolitely() {
        for (String address : new String[] {"/khong-co", "https://example.com/tin-tuc", "javascript:alert(1)"}) {
            Page page = open(address);

            assertThat(page.status()).isEqualTo(422);
            assertThat(page.title()).startsWith("Lỗi:");
            Document document = Rendered.page(page);
            assertThat(document.select(".error").text()).contains("Không có trang này trên cổng");
            assertThat(document.select("input[name=trang]").attr("value")).isEqualTo(address);
        }
        assertThat(Rendered.page(office.page.open(Rendered.visit("", Map.of()))).select("form input[name=trang]"))
                .hasSize(1);
    }

    @Test
    void aReportIsKeptAndItsSenderToldTheCodeAndTheDayOfTheAnswer() {
        Page answer = office.send("a", WRONG);

        assertThat(answer.status()).isEqualTo(200);
        Document document = Rendered.page(answer);
        String code = document.select(".figures b").text();
        assertThat(code).matches("[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}");
        assertThat(document.text()).contains("17:00, 23/11/2026", "Chủ Nhật, 22/11/2026 là ngày nghỉ", "Căn cứ");
        Report report = office.reports.byCode(code.replace("-", "")).orElseThrow();
        assertThat(report.claim().wrong()).isEqualTo(WRONG);
        assertThat(report.place().modified())
                .contains(office.clock.instant().minus(Duration.ofMinutes(2 * 24 * 60 - 45)));
        assertThat(office.audit.entries()).containsExactly("corrections.report corrections.report/1 Lễ hội đường hoa");
        assertThat(office.notices.to(Office.number(Office.HANDLER)))
                .extracting(Notice::title)
                .containsExactly("Báo lỗi mới: Lễ hội đường hoa");
        assertThat(office.notices.to(Office.number(Office.APPROVER))).isEmpty();
    }

    @Test
    void whoReadsEnglishReportsInEnglish() {
        Page answer = office.page.submit(
                new Visit("", Language.EN, Map.of()), Office.form("a", "trang", "/tin-tuc/le-hoi", "sai", "ngắn"));

        assertThat(answer.title()).isEqualTo("Error: Report an error on a page");
        Document document = Rendered.page(answer);
        assertThat(document.select("label[for=sai]").text()).isEqualTo("What is wrong, and how?");
        assertThat(document.select("#sai-loi").text()).contains("10");
        assertThat(document.select("dd strong").attr("lang")).isEqualTo("vi");
    }

    @Test
    void mistakesAreNamedAtTheirFieldsAndNothingTypedIsLost() {
        Page answer = submit("a", "sai", "ngắn", "dung", "18 giờ", "ten", "Bà Tư", "lien-he", "không có");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.title()).isEqualTo("Lỗi: Báo lỗi trên trang");
        Document document = Rendered.page(answer);
        assertThat(document.select(".note.stop a").eachAttr("href")).containsExactly("#sai", "#lien-he");
        assertThat(document.select("#sai-loi").text()).contains("ít nhất 10 chữ cái");
        assertThat(document.select("#lien-he-loi").text()).contains("thư điện tử");
        assertThat(document.select("#sai").text()).isEqualTo("ngắn");
        assertThat(document.select("#dung").text()).isEqualTo("18 giờ");
        assertThat(document.select("#ten").attr("value")).isEqualTo("Bà Tư");
        assertThat(document.select("#lien-he").attr("value")).isEqualTo("không có");
        assertThat(office.reports.count(true)).isZero();
    }

    @Test
    void textsThatAreTooLongAndPagesThatWentMeanwhileAreRefusedWithWhatWasTyped() {
        assertThat(submit("a", "sai", "x".repeat(2_001)).status()).isEqualTo(422);
        Page gone = office.page.submit(
                Rendered.visit("", Map.of()), Office.form("a", "trang", "/tin-tuc/da-go", "sai", WRONG));

        assertThat(gone.status()).isEqualTo(422);
        assertThat(Rendered.page(gone).select("#sai").text()).isEqualTo(WRONG);
        assertThat(office.reports.count(true)).isZero();
    }

    @Test
    void aFormThatIsSentAgainIsOneReport() {
        String code =
                Rendered.page(office.send("a", WRONG)).select(".figures b").text();

        assertThat(Rendered.page(office.send("a", WRONG)).select(".figures b").text())
                .isEqualTo(code);
        assertThat(Rendered.page(office.send("b", WRONG)).select(".figures b").text())
                .isNotEqualTo(code);
        assertThat(office.reports.count(true)).isEqualTo(2);
    }

    @Test
    void whoPressesTwiceAtOnceSendsOneReport() throws InterruptedException {
        List<Thread> presses = Stream.generate(() -> Thread.ofVirtual().unstarted(() -> office.send("a", WRONG)))
                .limit(8)
                .toList();
        presses.forEach(Thread::start);
        for (Thread press : presses) {
            press.join();
        }

        assertThat(office.reports.count(true)).isEqualTo(1);
        assertThat(office.send("a", WRONG).status()).isEqualTo(200);
    }

    @Test
    void onePlaceSendsNoMoreThanTheRuleAllowsInAnHour() {
        for (int number = 0; number < 6; number++) {
            assertThat(office.send("a", WRONG + number).status()).isEqualTo(200);
        }

        Page refused = office.send("a", WRONG + "quá nhiều");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Rendered.page(refused).select("#sai").text()).isEqualTo(WRONG + "quá nhiều");
        assertThat(office.send("b", WRONG).status()).isEqualTo(200);
        office.clock.pass(Duration.ofHours(1));
        assertThat(office.send("a", WRONG + "quá nhiều").status()).isEqualTo(200);
    }

    @Test
    void allPlacesTogetherSendNoMoreThanTheRuleAllows() {
        office.rules.with("corrections.reports.all", "3");
        for (int number = 0; number < 3; number++) {
            office.send("place " + number, WRONG);
        }

        assertThat(office.send("another", WRONG).status()).isEqualTo(429);
    }

    @Test
    void theCodeLeadsToTheAnswerHoweverItIsTyped() {
        String code =
                Rendered.page(office.send("a", WRONG)).select(".figures b").text();
        assertThat(follow("b", " " + code.toLowerCase().replace("-", " ")).text())
                .contains("Đang kiểm tra");

        office.handler.does(() -> office.desk.answer(1, "Đã hỏi ban tổ chức: 8 giờ là đúng."));

        assertThat(follow("b", code).text())
                .contains("Đã trả lời: không có lỗi", "8 giờ là đúng", "Phường trả lời ngày 12/11/2026");
    }

    @Test
    void aLateAnswerIsCalledLate() {
        String code =
                Rendered.page(office.send("a", WRONG)).select(".figures b").text();
        office.clock.pass(Duration.ofDays(12));

        assertThat(follow("b", code).text()).contains("Quá hạn trả lời");
    }

    @Test
    void aCorrectedErrorLeadsToItsCorrection() {
        String code =
                Rendered.page(office.send("a", WRONG)).select(".figures b").text();
        long proposal = office.handler.gets(() -> office.desk.propose(1, Office.PATH, Office.text(Kind.CORRECTION)));
        assertThat(follow("a", code).text()).contains("Đang kiểm tra").doesNotContain("Ghi nhầm");

        office.approver.does(() -> office.desk.approve(proposal));

        Document document = follow("a", code);
        assertThat(document.text()).contains("Đã đính chính", "Ghi nhầm giờ khai mạc");
        assertThat(document.select("a[href=/dinh-chinh/1]")).hasSize(1);
    }

    @Test
    void whoGuessesCodesIsSlowedDown() {
        String code =
                Rendered.page(office.send("a", WRONG)).select(".figures b").text();
        for (int guess = 0; guess < 20; guess++) {
            assertThat(follow("b", "ABCDEFGHJ" + (2 + guess % 8))
                            .select(".error")
                            .text())
                    .contains("Không có báo lỗi nào");
        }

        assertThat(follow("b", code).select(".error").text()).contains("Đã thử nhiều mã sai");
        assertThat(follow("a", code).text()).contains("Đang kiểm tra");
    }

    private Page open(String address) {
        return office.page.open(Rendered.visit("", Map.of("trang", address)));
    }

    private Page submit(String sender, String... fields) {
        String[] all = new String[fields.length + 2];
        all[0] = "trang";
        all[1] = Office.PATH;
        System.arraycopy(fields, 0, all, 2, fields.length);
        return office.page.submit(Rendered.visit("", Map.of()), Office.form(sender, all));
    }

    private Document follow(String sender, String code) {
        return Rendered.page(office.page.submit(Rendered.visit("theo-doi", Map.of()), Office.form(sender, "ma", code)));
    }
}
