package vn.wardportal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);

    @Test
    void aDocumentComesIntoForceOnItsFirstDay() {
        Force force = new Force(Optional.of(TODAY), Optional.empty(), Optional.empty());

        assertThat(force.on(TODAY.minusDays(1))).isEqualTo(Status.NOT_YET);
        assertThat(force.nextChange(TODAY.minusDays(1))).contains(TODAY);
        assertThat(force.on(TODAY)).isEqualTo(Status.IN_FORCE);
        assertThat(force.nextChange(TODAY)).isEmpty();
    }

    @Test
    void aPartEndsBeforeTheWholeDoes() {
        Force force = new Force(
                Optional.of(TODAY.minusYears(3)), Optional.of(TODAY.plusYears(1)), Optional.of(TODAY.minusDays(1)));

        assertThat(force.on(TODAY.minusYears(1))).isEqualTo(Status.IN_FORCE);
        assertThat(force.on(TODAY)).isEqualTo(Status.PARTLY);
        assertThat(force.on(TODAY.plusYears(1))).isEqualTo(Status.EXPIRED);
    }

    @Test
    void whatSaysNothingIsInForce() {
        assertThat(new Force(Optional.empty(), Optional.empty(), Optional.empty()).on(TODAY))
                .isEqualTo(Status.IN_FORCE);
    }
}
