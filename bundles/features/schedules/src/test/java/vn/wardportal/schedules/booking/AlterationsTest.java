package vn.wardportal.schedules.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.notice.Letters.Letter;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.schedules.Office;
import vn.wardportal.schedules.reception.Reception;
import vn.wardportal.schedules.reception.Terms;
import vn.wardportal.schedules.reception.Terms.Special;
import vn.wardportal.schedules.reception.Terms.Special.Kind;
import vn.wardportal.testing.Rendered;

/** Bà Tư left an address and bà Năm a telephone number, for 9 and half past 9 on Thursday, 19/11/2026. */
class AlterationsTest {

    private static final String DAY = "19/11/2026";
    private static final String PATH = "dang-ky/1/2026-11-19";

    private final Office office = new Office();
    private Reception chairman;
    private int written;
    private int told;

    @BeforeEach
    void book() {
        chairman = office.published(Office.chairman());
        book("09:00", "Bà Tư", "ba.tu@example.com");
        book("09:30", "Bà Năm", "0903 000 001");
        forget();
        told = office.notices.sent().size();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whileNothingChangesNobodyIsWrittenTo() {
        look();
        office.changed(chairman, noted("Mang theo giấy tờ."));
        look();

        assertThat(letters()).isEmpty();
        assertThat(office.notices.sent()).hasSize(told);
    }

    @Test
    void whoStandsInIsToldOnce() {
        office.changed(
                chairman, Office.chairman(new Special(DAY, Kind.SUBSTITUTE, "Phó Chủ tịch Lê Minh Quân", "đi họp")));
        look();
        look();

        Letter letter = only();
        assertThat(letter.address()).isEqualTo("ba.tu@example.com");
        assertThat(letter.subject()).isEqualTo("Thay đổi giờ gặp lúc 09:00, Thứ Năm, 19/11/2026");
        assertThat(letter.text())
                .contains(
                        "Người tiếp: Phó Chủ tịch Lê Minh Quân",
                        "Lúc: 09:00 – 09:30, Thứ Năm, 19/11/2026",
                        "Trước đây người tiếp là: Chủ tịch Nguyễn Văn An",
                        "https://phuong1.example.vn/tiep-cong-dan/lich-hen")
                .doesNotContain("Trước đây nơi tiếp", "giấy phép");
        assertThat(office.bookings.byCode(code(letter)).orElseThrow().receiver())
                .isEqualTo("Phó Chủ tịch Lê Minh Quân");
    }

    @Test
    void whoMustBeCalledIsSaidToThoseWhoSeeTheListsAndNothingElse() {
        office.changed(chairman, elsewhere());
        look();

        assertThat(only().text()).contains("Nơi tiếp: Hội trường tầng 2", "Trước đây nơi tiếp là: Phòng Tiếp công dân");
        assertThat(office.notices.to(Office.CLERK).subList(told, told + 1))
                .extracting(Notice::title, Notice::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Lịch tiếp công dân Thứ Năm, 19/11/2026 thay đổi: 2 người đã đăng ký, trong đó 1 người cần gọi điện báo",
                        "/quan-tri/lich-hen/1/2026-11-19"));
        assertThat(office.audit.entries()).contains("schedules.tell schedules.booking/1 09:00, Thứ Năm, 19/11/2026");
        assertThat(office.audit.entries().toString() + office.notices.sent())
                .doesNotContain("Bà Tư", "Bà Năm", "example.com", "0903", "giấy phép");
    }

    @Test
    void aTimeThatIsNoMoreIsToldWithItsReasonAndDoesNotCountAgainstANewOne() {
        office.changed(chairman, Office.chairman(new Special(DAY, Kind.MOVED, "20/11/2026", "đi họp thành phố")));
        look();
        look();

        assertThat(only().subject()).isEqualTo("Không còn giờ gặp lúc 09:00, Thứ Năm, 19/11/2026");
        assertThat(only().text())
                .contains("Dời sang ngày 20/11/2026. đi họp thành phố", "https://phuong1.example.vn/tiep-cong-dan\n")
                .doesNotContain("giấy phép");
        int kept =
                office.database.read(handle -> Bookings.kept(handle, "ba.tu@example.com", LocalDate.of(2026, 11, 12)));
        assertThat(kept).isZero();
    }

    @Test
    void aTimeThatIsAgainIsToldAsWell() {
        office.changed(chairman, Office.chairman(new Special(DAY, Kind.OFF, "", "đi họp")));
        look();
        forget();
        office.changed(chairman, Office.chairman());
        look();
        look();

        assertThat(only().subject()).isEqualTo("Giờ gặp lúc 09:00, Thứ Năm, 19/11/2026 lại như đã hẹn");
        assertThat(office.bookings.byCode(code(only())).orElseThrow().told().goneAt())
                .isEmpty();
    }

    @Test
    void aWithdrawalAndAHolidayAreNoticedToo() {
        office.calendar.off(LocalDate.of(2026, 11, 19), "Nghỉ bù");
        look();
        assertThat(only().text())
                .contains("Ngày này được nghỉ nên buổi tiếp dời sang Thứ Sáu, 20/11/2026, lúc 07:30 – 11:30.");
        office.calendar.asUsual(LocalDate.of(2026, 11, 19));
        look();
        forget();

        Reception now = office.receptions.find(chairman.id()).orElseThrow();
        office.lan.gets(() -> office.receptionPublishing.withdraw(now.id(), now.version(), "soạn nhầm"));
        look();

        assertThat(only().text()).contains("Buổi tiếp này không còn trong lịch.");
    }

    private Letter only() {
        assertThat(letters()).hasSize(1);
        return letters().getFirst();
    }

    private List<Letter> letters() {
        return office.letters.sent().subList(written, office.letters.sent().size());
    }

    private void forget() {
        written = office.letters.sent().size();
    }

    private static String code(Letter letter) {
        return letter.text().replaceFirst("(?s).*Mã lịch hẹn: (\\w{5})-(\\w{5}).*", "$1$2");
    }

    private void look() {
        Acting.as(Person.PORTAL, office.alterations::run);
    }

    private static Terms noted(String note) {
        Terms terms = Office.chairman();
        return with(terms, terms.place(), note);
    }

    private static Terms elsewhere() {
        return with(Office.chairman(), "Hội trường tầng 2", "");
    }

    private static Terms with(Terms terms, String place, String note) {
        return new Terms(
                terms.who(),
                place,
                terms.pattern(),
                terms.days(),
                terms.hours(),
                terms.minutes(),
                terms.from(),
                terms.to(),
                terms.shift(),
                note,
                List.of());
    }

    private void book(String time, String name, String contact) {
        assertThat(Rendered.page(office.send(
                                PATH,
                                name,
                                "gio",
                                time,
                                "ten",
                                name,
                                "lien-he",
                                contact,
                                "viec",
                                "Hỏi về giấy phép sửa nhà",
                                "dong-y",
                                "1"))
                        .select(".figures b"))
                .hasSize(1);
    }
}
