package vn.wardportal.schedules.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.notice.Letters.Letter;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.page.Attachment;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Thing;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.schedules.Office;
import vn.wardportal.schedules.booking.Booking.Visitor;
import vn.wardportal.schedules.reception.Reception;
import vn.wardportal.schedules.reception.Sitting;
import vn.wardportal.schedules.reception.Terms;
import vn.wardportal.testing.As;
import vn.wardportal.testing.Rendered;

class BookingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
    private static final String PATH = "dang-ky/1/2026-11-19";
    private static final String MATTER = "Hỏi về <b>giấy phép</b> sửa nhà trong hẻm";

    private final Office office = new Office();

    @BeforeEach
    void publish() {
        office.published(Office.chairman());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theFrontSaysWhoReceivesWhenAndWhereATimeIsBooked() {
        Document page = Rendered.page(open(""));

        assertThat(page.select("h1").text()).isEqualTo("Lịch tiếp công dân");
        assertThat(page.select(".card").text()).contains("Chủ tịch Nguyễn Văn An", "Hằng tuần: Thứ Năm; 07:30 – 11:30");
        assertThat(page.select("tbody tr")).hasSize(9);
        assertThat(page.select("tbody a").eachAttr("href"))
                .startsWith("/tiep-cong-dan/dang-ky/1/2026-11-19")
                .doesNotContain("/tiep-cong-dan/dang-ky/1/2026-11-12");
        Thing.Event next =
                ((Thing.Events) open("").thing().orElseThrow()).events().getFirst();
        assertThat(next.name()).isEqualTo("Lịch tiếp công dân: Chủ tịch Nguyễn Văn An");
        assertThat(next.start()).isEqualTo("2026-11-12T07:30:00+07:00");
        assertThat(next.end().orElseThrow()).isEqualTo("2026-11-12T11:30:00+07:00");
        assertThat(next.held()).isTrue();
    }

    @Test
    void inEnglishATimeCanBeBookedAsWell() {
        Document page = Rendered.page(office.receptionPage.open(new Visit(PATH, Language.EN, Map.of())));

        assertThat(page.select("h1").text()).isEqualTo("Book a time");
        assertThat(page.select("dd[lang=vi]").eachText())
                .containsExactly("Chủ tịch Nguyễn Văn An", "Phòng Tiếp công dân");
        assertThat(page.select(".facts").text()).contains("Thursday, 19/11/2026");
    }

    @Test
    void aTimeIsKeptAndItsHolderToldTheCode() {
        Page answer = book("a", "09:00", "ba.tu@example.com");

        assertThat(answer.status()).isEqualTo(200);
        Document page = Rendered.page(answer);
        assertThat(page.select(".figures b").text()).matches("[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}");
        assertThat(page.select(".facts").text()).contains("09:00 – 09:30, Thứ Năm, 19/11/2026", "Phòng Tiếp công dân");
        assertThat(page.html()).contains("&lt;b&gt;giấy phép");
        assertThat(Rendered.page(open(PATH)).select("input[type=radio]").eachAttr("value"))
                .hasSize(7)
                .doesNotContain("09:00");
        assertThat(office.audit.entries()).contains("schedules.book schedules.booking/1 09:00, Thứ Năm, 19/11/2026");
        assertThat(office.notices.to(Office.CLERK))
                .extracting(Notice::title)
                .containsExactly("Đăng ký gặp lúc 09:00, Thứ Năm, 19/11/2026: Chủ tịch Nguyễn Văn An");
    }

    @Test
    void whoGaveAnAddressIsWrittenToAndNobodyElseLearnsWhoComes() {
        Document page = Rendered.page(book("a", "09:00", "ba.tu@example.com"));
        book("b", "09:30", "0903 000 001");

        Letter letter = office.letters.sent().getFirst();
        assertThat(office.letters.sent()).hasSize(1);
        assertThat(letter.address()).isEqualTo("ba.tu@example.com");
        assertThat(letter.text())
                .contains(
                        page.select(".figures b").text(),
                        "09:00, Thứ Năm, 19/11/2026",
                        "https://phuong1.example.vn/tiep-cong-dan/lich-hen")
                .doesNotContain("giấy phép");
        assertThat(office.audit.entries().toString() + office.notices.sent())
                .doesNotContain("Bà Tư", "example.com", "0903", "giấy phép");
    }

    @Test
    void whoBooksInEnglishIsWrittenToInEnglish() {
        String code = Rendered.page(office.send(Language.EN, PATH, "a", fields("09:00", "mary@example.com")))
                .select(".figures b")
                .text();
        office.send("lich-hen", "a", "ma", code, "huy", "1");

        assertThat(office.letters.sent())
                .extracting(Letter::subject)
                .containsExactly("Your time at 09:00, Thursday, 19/11/2026", "Cancelled: 09:00, Thursday, 19/11/2026");
        assertThat(office.letters.sent().getFirst().text())
                .contains("Code: " + code, "https://phuong1.example.vn/en/tiep-cong-dan/lich-hen");
        assertThat(office.audit.entries()).contains("schedules.book schedules.booking/1 09:00, Thứ Năm, 19/11/2026");
    }

    @Test
    void theBookingIsAFileForOnesOwnCalendar() {
        String code = Rendered.page(book("a", "09:00", "0903 000 001"))
                .select(".figures b")
                .text();

        Page answer = office.send("lich-hen", "a", "ma", code, "tep", "1");

        Attachment saved = answer.attachment().orElseThrow();
        assertThat(saved.name()).isEqualTo("lich-hen-tiep-cong-dan.ics");
        String file = new String(saved.content(), StandardCharsets.UTF_8);
        assertThat(Office.lines(file))
                .contains(
                        "UID:hen-1@phuong1.example.vn",
                        "DTSTART;TZID=Asia/Ho_Chi_Minh:20261119T090000",
                        "DTEND;TZID=Asia/Ho_Chi_Minh:20261119T093000",
                        "SUMMARY:Gặp Chủ tịch Nguyễn Văn An");
    }

    @Test
    void mistakesAreNamedAtTheirFieldsAndNothingTypedIsLost() {
        Page answer = office.send(PATH, "a", "ten", "Bà Tư", "lien-he", "không có", "viec", "ngắn");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.title()).isEqualTo("Lỗi: Đăng ký giờ gặp");
        Document page = Rendered.page(answer);
        assertThat(page.select(".note.stop a").eachAttr("href"))
                .containsExactly("#gio", "#lien-he", "#viec", "#dong-y");
        assertThat(page.select("#ten").attr("value")).isEqualTo("Bà Tư");
        assertThat(page.select("#viec").text()).isEqualTo("ngắn");
        assertThat(page.select("#dong-y").hasAttr("checked")).isFalse();
    }

    @Test
    void theSameFormAgainIsOneBooking() {
        String code = Rendered.page(book("a", "09:00", "0903 000 001"))
                .select(".figures b")
                .text();

        assertThat(Rendered.page(book("a", "09:00", "0903 000 001"))
                        .select(".figures b")
                        .text())
                .isEqualTo(code);
        assertThat(all()).hasSize(1);
    }

    @Test
    void aTimeThatSomebodyHasIsNotGivenAgain() {
        book("a", "09:00", "0903 000 001");

        Page answer = book("b", "09:00", "0903 000 002");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Rendered.page(answer).select(".error").text()).contains("đã có người đăng ký trước");
        assertThat(Rendered.page(answer).select("#lien-he").attr("value")).isEqualTo("0903 000 002");
    }

    @Test
    void underLoadEachTimeIsGivenToOne() throws Exception {
        office.rules
                .with("schedules.bookings.sender", "1000")
                .with("schedules.bookings.all", "1000")
                .with("schedules.bookings.each", "1000");
        Sitting sitting = office.agenda.on(1, DAY).orElseThrow();
        List<Desk> desks = List.of(office.bookingDesk(), office.bookingDesk());
        List<Callable<Taken>> visitors = IntStream.range(0, 160)
                .<Callable<Taken>>mapToObj(number -> () -> desks.get(number % 2)
                        .take(
                                filled(sitting.slots().get(number % 8), "09030" + (10_000 + number)),
                                sitting,
                                "sender-" + number))
                .toList();

        List<Future<Taken>> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            answers = threads.invokeAll(visitors);
        }

        int given = 0;
        for (Future<Taken> answer : answers) {
            given += answer.get().booking().isPresent() ? 1 : 0;
        }
        assertThat(given).isEqualTo(8);
        assertThat(all()).extracting(booking -> booking.slot().from()).containsExactlyElementsOf(sitting.slots());
    }

    @Test
    void whoPressesTwiceAtOnceHasOneBooking() throws Exception {
        List<Callable<Integer>> presses = IntStream.range(0, 5)
                .<Callable<Integer>>mapToObj(
                        number -> () -> book("a", "09:00", "0903 000 001").status())
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> answer : threads.invokeAll(presses)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        assertThat(all()).hasSize(1);
    }

    @Test
    void aBookingIsFollowedAndCancelledByItsCodeAndItsHolderForgotten() {
        String code = Rendered.page(book("a", "09:00", "ba.tu@example.com"))
                .select(".figures b")
                .text();
        assertThat(Rendered.page(office.send("lich-hen", "b", "ma", code.toLowerCase()))
                        .text())
                .contains("Lịch hẹn có hiệu lực", "giấy phép");

        Document cancelled = Rendered.page(office.send("lich-hen", "b", "ma", code, "huy", "1"));

        assertThat(cancelled.text()).contains("Đã hủy lúc 08:15, 12/11/2026").doesNotContain("giấy phép");
        Booking kept = all().getFirst();
        assertThat(kept.visitor()).isEqualTo(new Visitor("", "", "", Language.VI));
        assertThat(office.letters.sent())
                .extracting(Letter::subject)
                .last()
                .asString()
                .startsWith("Đã hủy giờ gặp");
        assertThat(book("c", "09:00", "0903 000 003").status()).isEqualTo(200);
        office.send("lich-hen", "b", "ma", code, "huy", "1");
        assertThat(office.audit.entries())
                .filteredOn(entry -> entry.startsWith("schedules.unbook"))
                .hasSize(1);
    }

    @Test
    void whoSendsWithoutEndOrGuessesIsStopped() {
        office.rules.with("schedules.bookings.each", "100");
        for (int number = 0; number < 6; number++) {
            assertThat(book("a", LocalTime.of(7, 30).plusMinutes(30L * number).toString(), "0903 000 001")
                            .status())
                    .isEqualTo(200);
        }
        assertThat(book("a", "11:00", "0903 000 001").status()).isEqualTo(429);
        assertThat(book("b", "11:00", "0903 000 001").status()).isEqualTo(200);
        for (int number = 0; number < 20; number++) {
            office.send("lich-hen", "c", "ma", "22222-2222" + (char) ('A' + number % 6));
        }
        assertThat(Rendered.page(office.send("lich-hen", "c", "ma", "22222-22222"))
                        .text())
                .contains("Đã thử nhiều mã sai");
    }

    @Test
    void oneContactKeepsFewTimesAndAMachineNone() {
        book("a", "09:00", "0903 000 001");
        book("a", "09:30", "0903 000 001");

        Page third = book("a", "10:00", "0903 000 001");
        Page machine = office.send(PATH, "b", fields("10:00", "0903 000 009", "trang-web", "https://spam.example"));

        assertThat(Rendered.page(third).select(".note.stop").text()).contains("đã giữ đủ số lịch hẹn");
        assertThat(machine.status()).isEqualTo(422);
        assertThat(all()).hasSize(2);
    }

    @Test
    void itIsTooLateOnTheDayItselfAndThereIsNothingBesidesTheTimes() {
        assertThat(Rendered.page(open("dang-ky/1/2026-11-12")).select("form")).isEmpty();
        assertThat(office.send("dang-ky/1/2026-11-12", "a", fields("09:00", "0903 000 001"))
                        .status())
                .isEqualTo(422);
        assertThat(book("a", "09:10", "0903 000 001").status()).isEqualTo(422);
        assertThat(open("dang-ky/1/2026-11-18").status()).isEqualTo(404);
        assertThat(open("dang-ky/9/2026-11-19").status()).isEqualTo(404);
        assertThat(open("dang-ky/1/2026-99-99").status()).isEqualTo(404);
        assertThat(all()).isEmpty();
    }

    @Test
    void whoBookedSeesThatTheReceptionChanged() {
        String code = Rendered.page(book("a", "09:00", "0903 000 001"))
                .select(".figures b")
                .text();
        Reception reception = office.receptions.find(1).orElseThrow();
        office.lan.does(() -> office.receptionPublishing.withdraw(1, reception.version(), "đổi người tiếp"));

        assertThat(Rendered.page(office.send("lich-hen", "a", "ma", code)).text())
                .contains("Buổi tiếp này đã thay đổi");
        assertThat(Rendered.page(open("")).text()).contains("Chưa công bố lịch tiếp công dân.");
    }

    @Test
    void thoseWhoReceiveSeeTheListAndOthersDoNot() {
        book("a", "09:00", "0903 000 001");

        assertThat(office.lan.gets(() -> office.book.of(1, DAY)))
                .extracting(booking -> booking.visitor().name())
                .containsExactly("Bà Tư");
        assertThat(office.lan.gets(office.book::counts))
                .filteredOn(count -> count.booked() > 0)
                .extracting(count -> count.sitting().day())
                .containsExactly(DAY);
        assertThatThrownBy(() -> office.minh.gets(() -> office.book.of(1, DAY))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> As.person("news.edit").gets(office.book::counts))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void bookingsAreForgottenAfterTheTimeTheRuleSets() {
        book("a", "09:00", "0903 000 001");
        Forgetting job = new Forgetting(office.database, office.rules, office.clock);

        office.clock.pass(Duration.ofDays(37));
        job.run();
        assertThat(all()).hasSize(1);
        office.clock.pass(Duration.ofDays(1));
        job.run();
        assertThat(all()).isEmpty();
    }

    @Test
    void calendarsShowTheReceptionsAndWhatIsCancelled() {
        Terms moved = Office.chairman(
                new Terms.Special("19/11/2026", Terms.Special.Kind.MOVED, "20/11/2026", "Họp thành phố"));
        office.published(moved);

        Attachment file = office.receptionCalendar
                .open(Rendered.visit("", Map.of()))
                .attachment()
                .orElseThrow();
        List<String> lines = Office.lines(new String(file.content(), StandardCharsets.UTF_8));

        assertThat(lines)
                .contains(
                        "UID:tiep-1-2026-11-19-0@phuong1.example.vn",
                        "UID:tiep-2-2026-11-20-0@phuong1.example.vn",
                        "DTSTART;TZID=Asia/Ho_Chi_Minh:20261120T073000",
                        "SUMMARY:Tiếp công dân: Chủ tịch Nguyễn Văn An",
                        "DESCRIPTION:Dời từ ngày 19/11/2026. Họp thành phố");
        int cancelled = lines.indexOf("UID:tiep-2-2026-11-19-0@phuong1.example.vn");
        assertThat(lines.subList(cancelled, lines.size()).stream()
                        .filter(line -> line.startsWith("STATUS"))
                        .findFirst())
                .contains("STATUS:CANCELLED");
    }

    private List<Booking> all() {
        return office.bookings.of(1, DAY);
    }

    private Page open(String path) {
        return office.receptionPage.open(Rendered.visit(path, Map.of()));
    }

    private Page book(String sender, String slot, String contact) {
        return office.send(PATH, sender, fields(slot, contact));
    }

    private static String[] fields(String slot, String contact, String... more) {
        List<String> all = new ArrayList<>(
                List.of("gio", slot, "ten", "Bà Tư", "lien-he", contact, "viec", MATTER, "dong-y", "co"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static Filled filled(LocalTime slot, String contact) {
        return new Filled(slot.toString(), new Visitor("Bà Tư", contact, MATTER, Language.VI), true, Map.of());
    }
}
