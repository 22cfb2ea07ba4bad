package vn.wardportal.schedules.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.Holidays;
import vn.wardportal.schedules.Office;
import vn.wardportal.schedules.reception.Terms.Pattern;
import vn.wardportal.schedules.reception.Terms.Special;

class SittingsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    private final Texts texts = Messages.of(SittingsTest.class).in(Language.VI);
    private final Holidays calendar = new Holidays();

    @Test
    void weeklyDaysComeEachWeek() {
        assertThat(days(Office.chairman())).containsExactly(5, 12, 19, 26);
        assertThat(days(Office.terms(Pattern.WEEKLY, "T3, Thứ Sáu"))).containsExactly(3, 6, 10, 13, 17, 20, 24, 27);
    }

    @Test
    void daysOfTheMonthAndNamedDaysComeToo() {
        // the 31st of October is a Saturday, and November has none
        assertThat(days(Office.terms(Pattern.MONTHLY, "05, 31"))).containsExactly(2, 5, 30);
        assertThat(days(Office.terms(Pattern.DATES, "12/11/2026; 26/11/2026"))).containsExactly(12, 26);
    }

    @Test
    void aHolidayMovesItToTheNextWorkingDayAndSaysWhy() {
        calendar.off(LocalDate.of(2026, 11, 12), "Ngày hội").off(LocalDate.of(2026, 11, 13), "nghỉ bù");

        List<Sitting> sittings = sittings(Office.chairman());

        assertThat(sittings)
                .extracting(sitting -> sitting.day().getDayOfMonth())
                .containsExactly(5, 16, 19, 26);
        assertThat(sittings.get(1).why().orElseThrow().words(texts))
                .isEqualTo("Thay cho ngày 12/11/2026 nghỉ (Ngày hội): chuyển sang ngày làm việc kế tiếp.");
    }

    @Test
    void aSaturdayThatIsMadeUpIsAWorkingDay() {
        calendar.off(LocalDate.of(2026, 11, 12), "Ngày hội")
                .off(LocalDate.of(2026, 11, 13), "hoán đổi")
                .madeUp(LocalDate.of(2026, 11, 14));

        assertThat(days(Office.chairman())).containsExactly(5, 14, 19, 26);
    }

    @Test
    void aDayOfTheMonthAtAWeekendIsShiftedOnceEvenIntoAnother() {
        assertThat(days(Office.terms(Pattern.MONTHLY, "7, 9"))).containsExactly(9);
    }

    @Test
    void withoutShiftingADayOffIsOff() {
        Terms terms = Office.chairman();
        Terms fixed = new Terms(
                terms.who(),
                terms.place(),
                terms.pattern(),
                terms.days(),
                terms.hours(),
                terms.minutes(),
                terms.from(),
                terms.to(),
                false,
                terms.note(),
                List.of());
        calendar.off(LocalDate.of(2026, 11, 12), "Ngày hội");

        Sitting off = sittings(fixed).get(1);

        assertThat(off.held()).isFalse();
        assertThat(off.slots()).isEmpty();
        assertThat(off.why().orElseThrow().words(texts)).isEqualTo("Ngày 12/11/2026 nghỉ (Ngày hội).");
    }

    @Test
    void somebodyStandsInADayIsMovedAndAnotherIsNotHeld() {
        List<Sitting> sittings = sittings(Office.chairman(
                new Special("12/11/2026", Special.Kind.SUBSTITUTE, "Phó Chủ tịch Lê Thị Bình", "Chủ tịch đi công tác"),
                new Special("19/11/2026", Special.Kind.MOVED, "20/11/2026", "Họp thành phố"),
                new Special("26/11/2026", Special.Kind.OFF, "", "Sửa trụ sở")));

        assertThat(sittings)
                .extracting(sitting -> sitting.day().getDayOfMonth(), Sitting::held, Sitting::receiver, Sitting::byHead)
                .containsExactly(
                        tuple(5, true, "Chủ tịch Nguyễn Văn An", true),
                        tuple(12, true, "Phó Chủ tịch Lê Thị Bình", false),
                        tuple(19, false, "Chủ tịch Nguyễn Văn An", true),
                        tuple(20, true, "Chủ tịch Nguyễn Văn An", true),
                        tuple(26, false, "Chủ tịch Nguyễn Văn An", true));
        assertThat(sittings.get(3).why().orElseThrow().words(texts)).isEqualTo("Dời từ ngày 19/11/2026. Họp thành phố");
    }

    @Test
    void eachVisitorHasTheirTime() {
        assertThat(sittings(Office.chairman()).getFirst().slots())
                .hasSize(8)
                .startsWith(LocalTime.of(7, 30))
                .endsWith(LocalTime.of(11, 0));
    }

    @Test
    void whatLacksSomethingIsTold() {
        assertThat(TermsMistakes.of(Terms.BLANK))
                .containsOnlyKeys(Field.OFFICE, Field.PLACE, Field.DAYS, Field.HOURS, Field.FROM);
        assertThat(TermsMistakes.of(Office.terms(Pattern.MONTHLY, "32")))
                .containsEntry(Field.DAYS, "schedules.mistake.days.MONTHLY");
        assertThat(TermsMistakes.of(Office.chairman(new Special("12/11/2026", Special.Kind.OFF, "", ""))))
                .containsOnlyKeys(Field.SPECIALS);
        assertThat(TermsMistakes.of(Office.chairman(new Special("12/11", Special.Kind.OFF, "", "Sửa trụ sở"))))
                .containsOnlyKeys(Field.SPECIALS);
        assertThat(TermsMistakes.of(Office.chairman())).isEmpty();
    }

    private List<Integer> days(Terms terms) {
        return sittings(terms).stream()
                .map(sitting -> sitting.day().getDayOfMonth())
                .toList();
    }

    private List<Sitting> sittings(Terms terms) {
        return new Sittings(calendar).of(1, Schedule.of(terms.clean()), FIRST, LAST);
    }
}
