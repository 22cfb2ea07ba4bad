package vn.wardportal.schedules.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.wardportal.schedules.Holidays;
import vn.wardportal.schedules.Office;
import vn.wardportal.schedules.Rights;
import vn.wardportal.schedules.reception.Frequency.Gap;
import vn.wardportal.schedules.reception.Terms.Pattern;
import vn.wardportal.schedules.reception.Terms.Special;
import vn.wardportal.testing.MemoryRules;

class FrequencyTest {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 2);
    private static final LocalDate TO = LocalDate.of(2026, 11, 29);

    private final Holidays calendar = new Holidays();
    private final MemoryRules rules = MemoryRules.of(Rights.class);

    @Test
    void onceAWeekIsEnough() {
        assertThat(gaps(Office.chairman(), FROM, TO)).isEmpty();
    }

    @Test
    void aWeekWithoutTheHeadIsAGapWithItsBasis() {
        List<Gap> gaps = gaps(Office.terms(Pattern.MONTHLY, "05, 20"), FROM, TO);

        assertThat(gaps)
                .extracting(Gap::first, Gap::last, Gap::wanted, Gap::found)
                .containsExactly(
                        tuple(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 15), 1, 0),
                        tuple(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29), 1, 0));
        assertThat(gaps.getFirst().basis()).contains("Điều 15 Luật Tiếp công dân");
    }

    @Test
    void whetherASubstituteCountsDependsOnTheLawOfThatDay() {
        Special after = new Special("12/11/2026", Special.Kind.SUBSTITUTE, "Phó Chủ tịch", "");
        Special before = new Special("11/06/2026", Special.Kind.SUBSTITUTE, "Phó Chủ tịch", "");

        assertThat(gaps(Office.chairman(after), FROM, TO))
                .extracting(Gap::first)
                .containsExactly(LocalDate.of(2026, 11, 9));
        assertThat(gaps(Office.chairman(before), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 28)))
                .isEmpty();
    }

    @Test
    void aWeekInWhichNobodyWorksAsksForNothing() {
        LocalDate.of(2026, 11, 9).datesUntil(LocalDate.of(2026, 11, 16)).forEach(day -> calendar.off(day, "Tết"));

        assertThat(gaps(Office.chairman(), LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 15)))
                .isEmpty();
    }

    @Test
    void theWardMaySetDaysOfTheMonth() {
        rules.with("schedules.reception.period", "month").with("schedules.reception.days", "2");

        assertThat(gaps(Office.terms(Pattern.MONTHLY, "05, 20"), FROM, TO)).isEmpty();
        assertThat(gaps(Office.terms(Pattern.MONTHLY, "05"), FROM, TO))
                .extracting(Gap::first, Gap::last, Gap::found, Gap::monthly)
                .containsExactly(tuple(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), 1, true));
    }

    private List<Gap> gaps(Terms terms, LocalDate from, LocalDate to) {
        List<Sitting> sittings =
                new Sittings(calendar).of(1, Schedule.of(terms.clean()), from.minusMonths(1), to.plusMonths(1));
        return new Frequency(rules, calendar).gaps(sittings, from, to);
    }
}
