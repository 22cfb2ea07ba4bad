package vn.wardportal.workflow.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.board.Office;
import vn.wardportal.workflow.route.Item.Who;
import vn.wardportal.workflow.route.RouteHouse;

/** Who is reminded of what is due, and how often. A text that comes at 8:15 is due at the stage at 12:15. */
class WatchTest {

    private static final long CONTRIBUTOR = 1;
    private static final long SYNTHESISER = 2;
    private static final long HEAD = 4;
    private static final long FINANCE = 6;

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;
    private final RegisterHouse register = route.register.kept();

    @BeforeEach
    void send() {
        ward.write(ward.contributor, "Ngập");
        route.send(ward.contributor);
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void whomATaskWaitsForIsRemindedAWorkingHourBefore() {
        ward.pass(Duration.ofMinutes(179));
        register.look();
        assertThat(told(SYNTHESISER, "Sắp đến hạn")).isEmpty();

        ward.pass(Duration.ofMinutes(2));
        register.look();

        assertThat(told(SYNTHESISER, "Sắp đến hạn")).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("Sắp đến hạn – Tổng hợp: Ngập đường");
            assertThat(notice.text()).contains("12:15, 12/11/2026");
            assertThat(notice.path()).isEqualTo("/quan-tri/flood/1");
        });
        assertThat(told(HEAD, "Sắp đến hạn")).isEmpty();
    }

    @Test
    void eachReminderComesOnceAtAStage() {
        ward.pass(Duration.ofMinutes(200));
        register.look();
        register.look();
        ward.pass(Duration.ofHours(2));
        register.look();
        register.look();

        assertThat(told(SYNTHESISER, "Sắp đến hạn")).hasSize(1);
        assertThat(told(SYNTHESISER, "Quá hạn")).hasSize(1);

        route.forward(ward.synthesiser);
        ward.pass(Duration.ofDays(1));
        register.look();

        assertThat(told(3, "Quá hạn – Soát lỗi")).hasSize(1);
    }

    @Test
    void theHeadOfTheBoardLearnsWhatIsOverdue() {
        ward.pass(Duration.ofHours(5));

        register.look();

        assertThat(told(HEAD, "Quá hạn – Tổng hợp")).hasSize(1);
    }

    @Test
    void onlyWhoHasTakenItOnIsReminded() {
        ward.directory.with(8, "tonghop2", "tonghop2", "workflow.synthesise");
        ward.synthesiser.does(() -> route.desk.take(Ward.SUBJECT, route.item().seq()));
        ward.pass(Duration.ofHours(5));

        register.look();

        assertThat(told(SYNTHESISER, "Quá hạn")).hasSize(1);
        assertThat(told(8, "Quá hạn")).isEmpty();
    }

    @Test
    void whatWasSentBackWaitsForItsSender() {
        route.sendBack(ward.synthesiser);
        ward.pass(Duration.ofDays(4));

        register.look();

        assertThat(told(CONTRIBUTOR, "Quá hạn")).hasSize(1);
    }

    @Test
    void whoStandsInIsRemindedToo() {
        route.forward(ward.synthesiser);
        route.advise(ward.office);
        ward.head.does(() -> ward.deputies.delegate(
                Office.APPROVE,
                new Who("ketoan", "Kế toán trưởng"),
                ward.clock.instant(),
                ward.clock.instant().plus(Duration.ofDays(1)),
                "đi họp"));
        ward.pass(Duration.ofHours(5));

        register.look();

        assertThat(told(FINANCE, "Quá hạn – Duyệt")).hasSize(1);
    }

    @Test
    void whatIsOverdueIsProposedOnce() {
        ward.pass(Duration.ofHours(5));

        register.look();
        register.look();

        assertThat(register.keeper.gets(() -> register.breaches.find(Optional.empty(), 0, 9)))
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.owner().stage()).contains("SYNTHESIS");
                    assertThat(breach.owner().login()).isEmpty();
                    assertThat(breach.evidence()).contains("hạn 12:15, 12/11/2026", "quá hạn 1 giờ");
                    assertThat(breach.article()).isEqualTo("khoản 1 Điều 10, Điều 15");
                });
        assertThat(ward.audit.entries())
                .filteredOn(entry -> entry.startsWith("workflow.breach.propose"))
                .hasSize(1);
    }

    @Test
    void whatNobodyTookAndMovedOnBeforeTheJobCameIsProposedTheSame() {
        ward.pass(Duration.ofHours(5));

        route.forward(ward.synthesiser);
        register.look();

        assertThat(register.keeper.gets(() -> register.breaches.count(Optional.empty())))
                .isEqualTo(1);
    }

    private List<Notice> told(long account, String beginning) {
        return ward.notices.to(account).stream()
                .filter(notice -> notice.title().startsWith(beginning))
                .toList();
    }
}
