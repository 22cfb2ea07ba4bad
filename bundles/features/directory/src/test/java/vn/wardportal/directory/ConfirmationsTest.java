package vn.wardportal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.rules.Coverage.Covered;
import vn.wardportal.api.user.NotPermitted;

class ConfirmationsTest {

    private static final Duration QUARTER = Duration.ofDays(92);
    private static final Duration TOO_LONG = Duration.ofDays(8);

    private final Office office = new Office();
    private Entry unit;

    @BeforeEach
    void publish() {
        unit = office.published(Office.unit("Tư pháp"));
        office.published(unit, Office.person("Trịnh Thu Trang"));
        office.does(Office.LAN, () -> office.confirmations.entrust(unit, OptionalLong.of(Office.NAM)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theOwnerIsAskedOnceAQuarter() {
        office.asks();
        assertThat(office.notices.sent()).isEmpty();

        office.clock.pass(QUARTER);
        office.asks();
        office.asks();

        assertThat(office.notices.to(Office.NAM)).hasSize(1);
        Notice notice = office.notices.sent().getFirst();
        assertThat(notice.title()).isEqualTo("Danh bạ: xác nhận thông tin của “Tư pháp”");
        assertThat(notice.text()).contains("Hạn: 17:00, 19/02/2027");
        assertThat(notice.path()).isEqualTo("/quan-tri/danh-ba/kiem-tra/" + unit.id());
        assertThat(office.confirmations.counts().count(office.accounts.person(Office.NAM)))
                .isEqualTo(1);
    }

    @Test
    void theSpanIsARule() {
        office.rules.with("directory.check", "6");
        office.clock.pass(QUARTER);

        office.asks();

        assertThat(office.notices.sent()).isEmpty();
    }

    @Test
    void whoConfirmsIsNotAskedAgainBeforeTheNextQuarter() {
        office.clock.pass(QUARTER);
        office.asks();

        office.does(Office.NAM, () -> office.confirmations.confirm(unit));
        office.asks();

        assertThat(office.notices.waiting(Office.NAM)).isEmpty();
        assertThat(office.notices.outcomes()).containsExactly("Đỗ Hoàng Nam đã xác nhận");
        assertThat(office.confirmations.counts().count(office.accounts.person(Office.NAM)))
                .isZero();
        assertThat(office.audit.entries()).contains("directory.confirm directory.entry/1 Tư pháp");
        office.clock.pass(QUARTER);
        office.asks();
        assertThat(office.notices.to(Office.NAM)).hasSize(2);
    }

    @Test
    void whatIsNotConfirmedInTimeIsOverdueOnTheBoardAndRemindedOfOnce() {
        office.clock.pass(QUARTER);
        office.asks();
        assertThat(covered().overdue()).isZero();

        office.clock.pass(TOO_LONG);
        office.asks();
        office.asks();

        assertThat(covered().overdue()).isEqualTo(1);
        assertThat(office.notices.to(Office.NAM))
                .extracting(Notice::title)
                .containsExactly("Danh bạ: xác nhận thông tin của “Tư pháp”", "Danh bạ: quá hạn xác nhận “Tư pháp”");
        office.does(Office.NAM, () -> office.confirmations.confirm(unit));
        assertThat(covered().overdue()).isZero();
        assertThat(covered().updated()).contains(office.clock.instant());
    }

    @Test
    void withoutAnOwnerThoseAreAskedWhoCanNameOne() {
        office.does(Office.LAN, () -> office.confirmations.entrust(unit, OptionalLong.empty()));
        office.clock.pass(QUARTER);

        office.asks();

        assertThat(office.notices.to(Office.LAN)).hasSize(1);
        assertThat(office.notices.to(Office.NAM)).isEmpty();
    }

    @Test
    void onlyTheOwnerAndThoseWhoNameThemConfirm() {
        office.does(Office.LAN, () -> office.confirmations.entrust(unit, OptionalLong.of(Office.LAN)));

        assertThatThrownBy(() -> office.does(Office.NAM, () -> office.confirmations.confirm(unit)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() ->
                        office.does(Office.NAM, () -> office.confirmations.entrust(unit, OptionalLong.of(Office.NAM))))
                .isInstanceOf(NotPermitted.class);
        assertThat(office.confirmations.of(unit).owner()).isEqualTo(OptionalLong.of(Office.LAN));
    }

    @Test
    void aUnitThatResidentsDoNotSeeIsNotAskedAbout() {
        office.withdrawn(unit, "sai");
        office.clock.pass(QUARTER);

        office.asks();

        assertThat(office.notices.sent()).isEmpty();
    }

    private Covered covered() {
        List<Covered> covered = new DirectoryCoverage(office.database, office.entries, office.confirmations).covered();
        assertThat(covered).hasSize(1);
        return covered.getFirst();
    }
}
