package vn.wardportal.schedules.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Language;
import vn.wardportal.schedules.Office;
import vn.wardportal.testing.Rendered;

class WeekPageTest {

    private static final Row MEETING = Office.row("AAAAA22222", "T5", "8h", "Giao ban", "Phòng 1", false, Status.ON);
    private static final Row SECRET = Office.row("BBBBB22222", "T6", "14h", "Họp kín", "Phòng 2", true, Status.ON);

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aWeekThatIsNotPublishedSaysSo() {
        assertThat(Rendered.page(open("")).select(".note").text()).contains("Chưa công bố lịch tuần 46");
        assertThat(open("2026/46/ban-in").status()).isEqualTo(404);
        assertThat(open("2026/54").status()).isEqualTo(404);
        assertThat(open("khong-co").status()).isEqualTo(404);
    }

    @Test
    void thisWeekIsShownDayByDayWithTodayMarked() {
        office.calendar.off(Office.MONDAY.plusDays(1), "nghỉ bù");
        office.published(MEETING, SECRET);

        Document page = Rendered.page(open(""));

        assertThat(page.select("h1").text()).isEqualTo("Lịch công tác tuần 46");
        assertThat(page.select("h2").eachText())
                .hasSize(5)
                .contains("Thứ Năm, 12/11/2026 Hôm nay", "Thứ Ba, 10/11/2026 Nghỉ: nghỉ bù");
        assertThat(page.select(".agenda dt").text()).isEqualTo("08:00");
        assertThat(page.select(".agenda dd").text())
                .contains("Giao ban", "Chủ trì: Chủ tịch", "Thành phần: Các bộ phận", "Địa điểm: Phòng 1");
        assertThat(page.text()).contains("Lịch này thay thư mời họp.", "Không có lịch.");
    }

    @Test
    void inEnglishWhatTheWardWroteIsMarkedAsVietnamese() {
        office.published(MEETING);

        for (String path : List.of("", "2026/46/ban-in")) {
            Document page = Rendered.page(office.weekPage.open(new Visit(path, Language.EN, Map.of())));

            assertThat(page.select("h1").text()).as(path).isEqualTo("Work schedule, week 46");
            assertThat(page.select("[lang=vi]").eachText()).as(path).contains("Giao ban", "Chủ tịch", "Phòng 1");
        }
        assertThat(Rendered.page(open("")).select("[lang]")).isEmpty();
    }

    @Test
    void internalLinesReachNobodyAnywhere() {
        office.published(MEETING, SECRET);

        for (String path : List.of("", "2026/46", "2026/46/ban-in", "thang/2026-11")) {
            assertThat(Rendered.html(open(path).content()))
                    .as(path)
                    .contains("Giao ban")
                    .doesNotContain("Họp kín");
        }
        assertThat(office.weekCalendar.calendar().text()).contains("Giao ban").doesNotContain("Họp kín");
        assertThat(new WeekPublications(office.weeks).newest(0, 10).toString()).doesNotContain("Họp kín");
        assertThat(Rendered.content(new TodayBlock(office.weeks, office.clock)
                                .content(Rendered.visit("", Map.of()))
                                .orElseThrow())
                        .text())
                .contains("Giao ban")
                .doesNotContain("Họp kín");
        assertThat(office.weekApproval
                        .findable("schedules.week/1")
                        .orElseThrow()
                        .toString())
                .contains("Giao ban", "/lich-cong-tac/2026/46")
                .doesNotContain("Họp kín");
        Plan plan = new Plan(Office.MONDAY, "", List.of(MEETING, SECRET));
        assertThat(Rendered.page(office.weekPage.preview(Optional.empty(), plan, Language.VI))
                        .text())
                .contains("Giao ban")
                .doesNotContain("Họp kín");
    }

    @Test
    void changesAreMarkedForResidents() {
        Week week = office.published(MEETING);
        office.clock.pass(Duration.ofHours(1));

        office.changed(
                week,
                Office.row("AAAAA22222", "T5", "9h", "Giao ban", "Phòng 1", false, Status.ON),
                Office.row("CCCCC22222", "T5", "15h", "Gặp mặt", "Phòng 1", false, Status.POSTPONED));

        Document page = Rendered.page(open("2026/46"));
        assertThat(page.select(".badge.wait").text()).isEqualTo("Đổi giờ, trước là 08:00");
        assertThat(page.select(".struck").text()).isEqualTo("Gặp mặt");
        assertThat(page.select(".badge.stop").text()).isEqualTo("Hoãn");
        assertThat(page.text()).contains("Công bố lúc 08:15, 12/11/2026.", "Thay đổi gần nhất lúc 09:15, 12/11/2026.");
    }

    @Test
    void thePaperHasOneTableOfTheWeek() {
        office.published(MEETING);

        Document paper = Rendered.page(open("2026/46/ban-in"));

        assertThat(paper.select(".landscape table tbody tr")).hasSize(5);
        assertThat(paper.select("thead th").eachText())
                .containsExactly("Ngày", "Giờ", "Nội dung", "Chủ trì", "Thành phần", "Địa điểm", "Chuẩn bị");
    }

    @Test
    void aWithdrawnWeekSaysWhyAndShowsNothingOfIt() {
        Week week = office.published(MEETING);
        office.lan.does(() -> office.publishing.withdraw(week.id(), week.version(), "nhầm tuần"));

        Page gone = open("");

        assertThat(gone.status()).isEqualTo(410);
        assertThat(Rendered.page(gone).text()).contains("nhầm tuần").doesNotContain("Giao ban");
        assertThat(Rendered.page(open("thang/2026-11")).text()).doesNotContain("Giao ban");
        List<String> calendar = Office.lines(office.weekCalendar.calendar().text());
        assertThat(calendar).contains("STATUS:CANCELLED", "SEQUENCE:1", "SUMMARY:Lịch đã gỡ");
    }

    @Test
    void whatIsTypedIsEscaped() {
        office.published(Office.row("AAAAA22222", "T5", "8h", "<b>Họp</b>", "Phòng", false, Status.ON));

        assertThat(Rendered.html(open("").content()))
                .contains("&lt;b&gt;Họp&lt;/b&gt;")
                .doesNotContain("<b>Họp");
    }

    @Test
    void calendarsKnowALineAgainWhenItChanges() {
        Week week = office.published(MEETING);
        List<String> before = Office.lines(office.weekCalendar.calendar().text());

        office.changed(week, Office.row("AAAAA22222", "T6", "9h – 10h", "Giao ban", "Phòng 1", false, Status.ON));

        List<String> after = Office.lines(office.weekCalendar.calendar().text());
        String uid = "UID:lich-1-aaaaa22222@phuong1.example.vn";
        assertThat(before).contains(uid, "SEQUENCE:0", "DTSTART;TZID=Asia/Ho_Chi_Minh:20261112T080000");
        assertThat(after)
                .contains(
                        uid,
                        "SEQUENCE:1",
                        "DTSTART;TZID=Asia/Ho_Chi_Minh:20261113T090000",
                        "DTEND;TZID=Asia/Ho_Chi_Minh:20261113T100000",
                        "URL:https://phuong1.example.vn/lich-cong-tac/2026/46");
    }

    private Page open(String path) {
        return office.weekPage.open(Rendered.visit(path, Map.of()));
    }
}
