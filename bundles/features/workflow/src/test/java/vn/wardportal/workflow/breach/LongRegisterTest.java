package vn.wardportal.workflow.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.testing.As;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.breach.Breach.Standing;

/** Ten thousand texts and as many entries: the register, the months and the job still answer at once. */
class LongRegisterTest {

    private static final Logger log = LoggerFactory.getLogger(LongRegisterTest.class);
    private static final int TEXTS = 10_000;
    private static final long LIMIT_MILLIS = 100;
    private static final Ward ward = new Ward();
    private static final RegisterHouse register = ward.route.register;

    @BeforeAll
    static void fill() {
        ward.database.write(handle -> {
            handle.execute("""
                    insert into workflow.item (subject, kind, title, category, path, route, pass, seq, state, stage,
                        edition, hash, sender, sender_name, moved_at)
                    select 'flood.notice/' || x, 'flood.notice', 'Tin số ' || x, 'Cảnh báo', 'flood/' || x, 'dieu-13', 1,
                        6, 'PUBLISHED', 'PUBLICATION', 1, repeat('0', 64), 'ctv', 'ctv',
                        dateadd('MINUTE', x, timestamp with time zone '2026-01-01 00:00:00+07')
                    from system_range(1, ?)""", TEXTS);
            handle.execute("""
                    insert into workflow.timing (subject, turn, pass, kind, received_month, completed_at, received_at,
                        published_at, due_at, due_because, basis, returned)
                    select 'flood.notice/' || x, 1, 1, 'k' || mod(x, 5), dateadd('MONTH', mod(x, 20), date '2025-04-01'),
                        current_timestamp, current_timestamp, current_timestamp,
                        dateadd('MINUTE', mod(x, 3) - 1, current_timestamp), '', '', mod(x, 2)
                    from system_range(1, ?)""", TEXTS);
            handle.execute("""
                    insert into workflow.breach (kind, subject, title, path, cause, stage, owner, owner_name, happened_at,
                        evidence, article, standing, explain_because, explained, seq, demo)
                    select 'LATE', 'flood.notice/' || x, 'Tin số ' || x, '', 'PUBLISHED 1', 'SYNTHESIS',
                        case when mod(x, 2) = 0 then 'ctv' end, 'ctv', current_timestamp, '', 'Điều 15',
                        case when mod(x, 10) = 0 then 'PROPOSED' else 'UPHELD' end, '', false, 1, false
                    from system_range(1, ?)""", TEXTS);
            return handle.execute("analyze");
        });
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @Test
    void theWholeRegisterOpensAtOnce() {
        atOnce("all", register.judge, () -> open(Optional.empty()));
        atOnce("proposed", register.judge, () -> open(Optional.of(Standing.PROPOSED)));
        assertThat(register.judge.gets(() -> register.breaches.count(Optional.empty())))
                .isEqualTo(TEXTS);
    }

    @Test
    void whatConcernsSomebodyOpensAtOnce() {
        atOnce("of a person", ward.contributor, () -> open(Optional.empty()));
        atOnce("of a stage", ward.synthesiser, () -> open(Optional.empty()));
        assertThat(ward.contributor.gets(() -> register.breaches.count(Optional.empty())))
                .isEqualTo(TEXTS / 2);
    }

    @Test
    void theMonthsAreCountedAtOnce() {
        atOnce("months", ward.office, () -> register.punctuality.lines());
        assertThat(register.punctuality.lines()).hasSize(12).allSatisfy(line -> assertThat(line.published())
                .isEqualTo(line.received()));
    }

    @Test
    void theJobFindsNothingAtOnce() {
        atOnce("job", ward.office, register::look);
    }

    @Test
    void eachListHasItsIndex() {
        assertThat(plan("select * from workflow.breach where standing = 'PROPOSED' order by id desc"))
                .contains("BREACH_STANDING");
        assertThat(plan("select * from workflow.breach where owner = 'ctv'")).contains("BREACH_OF_OWNER");
        assertThat(plan("select * from workflow.breach where owner is null and stage in ('SYNTHESIS')"))
                .contains("BREACH_OF_OWNER");
        assertThat(plan("select count(*) from workflow.timing where received_month >= date '2026-01-01'"
                        + " group by received_month, kind"))
                .contains("TIMING_OF_MONTH");
        assertThat(plan("select * from workflow.item where state in ('UNDER_WAY', 'RETURNED')"
                        + " and due_at < current_timestamp"))
                .contains("ITEM_DUE");
    }

    private static String plan(String query) {
        return ward.database.read(handle ->
                handle.createQuery("explain " + query).mapTo(String.class).one().toUpperCase(Locale.ROOT));
    }

    /** The database remembers what it answered last; a change makes it look anew. */
    private static void change() {
        ward.database.write(handle -> handle.execute("update workflow.breach set seq = seq where id = 1")
                + handle.execute("update workflow.timing set turn = turn where subject = 'flood.notice/1'")
                + handle.execute("update workflow.item set seq = seq where subject = 'flood.notice/1'"));
    }

    private static void open(Optional<Standing> standing) {
        register.breaches.count(standing);
        register.breaches.find(standing, 0, 50);
    }

    private static void atOnce(String what, As person, Runnable work) {
        long millis = Long.MAX_VALUE;
        for (int time = 0; time < 5; time++) {
            change();
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            person.does(work);
            millis = Math.min(
                    millis, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1_000_000);
        }
        log.info("{} in {} ms of CPU", what, millis);
        assertThat(millis).as(what).isLessThan(LIMIT_MILLIS);
    }
}
