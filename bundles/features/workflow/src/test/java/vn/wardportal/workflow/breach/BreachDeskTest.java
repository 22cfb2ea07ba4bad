package vn.wardportal.workflow.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.breach.Breach.Kind;
import vn.wardportal.workflow.breach.Breach.Matter;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.breach.Objection.Why;
import vn.wardportal.workflow.route.RouteHouse;

/** What staff enter into the register. */
class BreachDeskTest {

    private static final long HEAD = 4;
    private static final Matter NO_TEXT = new Matter(Optional.empty(), "Lịch tiếp công dân tháng 11", "");

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
    void staffEnterWhatTheyFindForOthersToConfirm() {
        route.send(ward.contributor);
        Matter matter = new Matter(Optional.of(Ward.SUBJECT), "Ngập đường", "flood/1");

        Breach entered = ward.office.gets(() -> register.desk.enter(Kind.WRONG, matter, "ctv", "Sai tên đường"));

        assertThat(entered.standing()).isEqualTo(Standing.PROPOSED);
        assertThat(entered.article()).isEqualTo("Điều 15");
        assertThat(ward.notices.to(HEAD)).last().satisfies(notice -> assertThat(notice.title())
                .isEqualTo("Đề nghị ghi sổ vi phạm: Ngập đường"));
        assertThat(ward.office.gets(() -> register.breaches.find(entered.id()))).isEmpty();
        ward.office.does(() -> register.desk.enter(Kind.WRONG, matter, "ctv", "Sai cả ngày"));
        assertThat(register.all()).hasSize(2);
    }

    @Test
    void whatIsEnteredSaysWhatWhoAndWhy() {
        forbidden(() -> ward.contributor.does(() -> register.desk.enter(Kind.WRONG, NO_TEXT, "ctv", "Sai")));
        refused(Why.WORDS, () -> ward.office.does(() -> register.desk.enter(Kind.NOT_SUPPLIED, NO_TEXT, "ctv", "")));
        refused(
                Why.OWNER,
                () -> ward.office.does(() -> register.desk.enter(Kind.NOT_SUPPLIED, NO_TEXT, "ai", "Thiếu")));
        Matter untold = new Matter(Optional.empty(), " ", "");
        refused(
                Why.MATTER,
                () -> ward.office.does(() -> register.desk.enter(Kind.NOT_SUPPLIED, untold, "ctv", "Thiếu")));

        assertThat(register.all()).isEmpty();
    }

    private static void refused(Why why, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Objection.class, e -> assertThat(e.why())
                .isEqualTo(why));
    }

    private static void forbidden(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(NotPermitted.class);
    }
}
