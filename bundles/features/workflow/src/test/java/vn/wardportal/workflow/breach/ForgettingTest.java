package vn.wardportal.workflow.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.breach.Breach.Kind;
import vn.wardportal.workflow.breach.Breach.Matter;
import vn.wardportal.workflow.route.RouteHouse;

/** How long the register and the reminders are kept. */
class ForgettingTest {

    private static final Matter MATTER = new Matter(Optional.empty(), "Lịch tiếp công dân tháng 11", "");
    private static final Duration FIVE_YEARS = Duration.ofDays(1827);

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;
    private final RegisterHouse register = route.register.kept();

    @BeforeEach
    void write() {
        ward.write(ward.contributor, "Ngập");
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void anEntryIsLetGoFiveYearsAfterTheLastThatWasDoneAboutIt() {
        Breach entered = ward.office.gets(() -> register.desk.enter(Kind.WRONG, MATTER, "ctv", "Sai ngày"));
        ward.pass(FIVE_YEARS);
        register.judge.does(() -> register.judgement.drop(entered.id(), entered.seq(), "Ghi nhầm"));
        ward.pass(FIVE_YEARS.minusDays(2));
        register.forget();
        assertThat(entries()).isEqualTo(1);

        ward.pass(Duration.ofDays(3));
        register.forget();

        assertThat(entries()).isZero();
        assertThat(count("breach_step")).isZero();
        assertThat(ward.audit.entries()).endsWith("workflow.breach.expire workflow.breach 1");
    }

    @Test
    void anEntryNobodyDecidedOnStays() {
        ward.office.does(() -> register.desk.enter(Kind.WRONG, MATTER, "ctv", "Sai ngày"));
        ward.pass(FIVE_YEARS.multipliedBy(3));

        register.forget();

        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void theWardMayKeepItLonger() {
        register.rules.with("workflow.keep.breach", "120");
        Breach entered = ward.office.gets(() -> register.desk.enter(Kind.WRONG, MATTER, "ctv", "Sai ngày"));
        register.judge.does(() -> register.judgement.drop(entered.id(), entered.seq(), "Ghi nhầm"));
        ward.pass(FIVE_YEARS.plusDays(2));

        register.forget();

        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void aReminderStaysWhileItsTextLiesThereAndGoesAfterIt() {
        route.send(ward.contributor);
        ward.pass(Duration.ofHours(5));
        register.look();
        assertThat(count("reminder")).isEqualTo(1);
        ward.pass(Duration.ofDays(40));
        register.forget();
        assertThat(count("reminder")).isEqualTo(1);
        int told = ward.notices.to(2).size();
        register.look();
        assertThat(ward.notices.to(2)).hasSize(told);

        route.forward(ward.synthesiser);
        register.forget();

        assertThat(count("reminder")).isZero();
    }

    @Test
    void aReminderIsKeptForAMonth() {
        Instant begun = ward.clock.instant();
        route.send(ward.contributor);
        ward.pass(Duration.ofHours(5));
        register.look();
        route.forward(ward.synthesiser);
        ward.pass(Duration.between(ward.clock.instant(), begun.plus(Duration.ofDays(30))));
        register.forget();
        assertThat(count("reminder")).isEqualTo(1);

        ward.pass(Duration.ofDays(1));
        register.forget();

        assertThat(count("reminder")).isZero();
    }

    private int entries() {
        return register.judge.gets(() -> register.breaches.count(Optional.empty()));
    }

    private int count(String table) {
        return ward.database.read(handle -> handle.createQuery("select count(*) from workflow." + table)
                .mapTo(Integer.class)
                .one());
    }
}
