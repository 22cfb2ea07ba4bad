package vn.wardportal.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.desk.Tasks.Shelf;

/** Ten thousand texts went the route: whoever took a step in each still opens their list at once. */
class LongTaskListTest {

    private static final Logger log = LoggerFactory.getLogger(LongTaskListTest.class);
    private static final int TEXTS = 10_000;
    private static final long LIMIT_MILLIS = 100;
    private static final Ward ward = new Ward();
    private static final Tasks tasks = new Tasks(ward.database, ward.route.routes, ward.route.guard);

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
            for (String login : new String[] {"ctv", "tonghop", "vanphong", "truongban", "vhtt"}) {
                handle.execute("""
                        insert into workflow.step (subject, pass, stage, act, login, name, done_at, edition, hash, remark)
                        select subject, 1, 'SYNTHESIS', 'FORWARD', ?, ?, moved_at, 1, hash, '' from workflow.item""", login, login);
            }
            return handle.execute("analyze");
        });
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @Test
    void eachListOpensAtOnce() {
        for (Shelf shelf : Shelf.values()) {
            long millis = Long.MAX_VALUE;
            for (int time = 0; time < 5; time++) {
                change();
                millis = Math.min(millis, ward.synthesiser.gets(() -> cpuMillisOfOpening(shelf)));
            }
            log.info("{} opens in {} ms of CPU", shelf, millis);
            assertThat(millis).as(shelf.name()).isLessThan(LIMIT_MILLIS);
        }
    }

    @Test
    void nothingIsLeftOut() {
        assertThat(ward.synthesiser.gets(() -> tasks.count(Shelf.DONE))).isEqualTo(TEXTS);
        assertThat(ward.synthesiser
                        .gets(() -> tasks.find(Shelf.DONE, 0, 50))
                        .getFirst()
                        .subject())
                .isEqualTo("flood.notice/" + TEXTS);
    }

    /** The database remembers what it answered last; a change makes it look anew. */
    private static void change() {
        ward.database.write(
                handle -> handle.execute("update workflow.item set seq = seq where subject = 'flood.notice/1'"));
    }

    private static long cpuMillisOfOpening(Shelf shelf) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        tasks.count(shelf);
        tasks.find(shelf, 0, 50);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1_000_000;
    }
}
