package vn.wardportal.workflow.breach;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.data.provider.Query;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.testing.As;
import vn.wardportal.testing.GivenTables;
import vn.wardportal.testing.Screen;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.breach.Breach.Kind;
import vn.wardportal.workflow.breach.Breach.Matter;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.desk.RemarkDialog;

class BreachViewTest {

    private final Ward ward = new Ward();
    private final RegisterHouse register = ward.route.register.kept();
    private final Screen screen = new Screen();

    @BeforeEach
    void enter() {
        ward.office.does(() -> register.desk.enter(
                Kind.NOT_SUPPLIED,
                new Matter(Optional.empty(), "Lịch tiếp dân", ""),
                "ctv",
                "Không gửi lịch tháng 11"));
    }

    @AfterEach
    void close() {
        screen.close();
        ward.close();
    }

    @Test
    void whoKeepsTheRegisterReadsAndConfirms() {
        BreachView view = view(register.judge, "1");
        assertThat(Screen.words(view.sheet))
                .contains(
                        "Mục 1: Lịch tiếp dân", "Không cung cấp", "ctv", "Không gửi lịch tháng 11", "Căn cứ: Điều 15");
        assertThat(Screen.buttons(view.sheet)).containsExactly("Xác nhận, mời giải trình", "Bỏ");

        Screen.press(register.judge, view.sheet, "Xác nhận, mời giải trình");

        assertThat(Screen.words(view.sheet)).contains("Đã xác nhận, chờ giải trình", "chutich · Xác nhận");
        assertThat(Screen.buttons(view.sheet)).containsExactly("Kết luận có vi phạm", "Kết luận không vi phạm");
    }

    @Test
    void whoIsConcernedExplains() {
        register.judge.does(() -> register.judgement.confirm(1, 1));
        BreachView view = view(ward.contributor, "1");
        assertThat(Screen.words(view)).contains("liên quan đến ông, bà");
        assertThat(Screen.buttons(view)).doesNotContain("Ghi vào sổ vi phạm");

        Screen.press(ward.contributor, view.sheet, "Giải trình");
        RemarkDialog dialog = screen.dialog(RemarkDialog.class);
        dialog.remark.setValue("Chưa được phân công");
        ward.contributor.does(dialog.confirm::click);

        assertThat(Screen.words(view.sheet)).contains("ctv · Giải trình: Chưa được phân công");
    }

    @Test
    void whatStandsInTheWayIsTold() {
        register.judge.does(() -> register.judgement.confirm(1, 1));
        BreachView view = view(register.judge, "1");

        Screen.press(register.judge, view.sheet, "Kết luận có vi phạm");
        RemarkDialog dialog = screen.dialog(RemarkDialog.class);
        dialog.remark.setValue("Phê bình");
        register.judge.does(dialog.confirm::click);

        assertThat(view.banner.words()).contains("còn trong thời hạn giải trình");
    }

    @Test
    void othersSeeNothing() {
        BreachView view = view(ward.finance, "1");

        assertThat(rows(ward.finance, view)).isEmpty();
        assertThat(Screen.words(view.sheet)).isEmpty();
    }

    @Test
    void theListIsFilteredByWhatBecameOfIt() {
        BreachView view = view(register.keeper, "");
        assertThat(rows(register.keeper, view)).hasSize(1);

        register.keeper.does(() -> view.standing.setValue(Standing.UPHELD));

        assertThat(rows(register.keeper, view)).isEmpty();
    }

    @Test
    void staffEnterWhatTheyFound() {
        BreachView view = view(ward.deputy, "");
        Screen.press(ward.deputy, view, "Ghi vào sổ vi phạm");
        EnterDialog dialog = screen.dialog(EnterDialog.class);
        ward.deputy.does(dialog.confirm::click);
        assertThat(dialog.title.isInvalid()).isTrue();
        assertThat(dialog.owner.isInvalid()).isTrue();
        assertThat(dialog.evidence.isInvalid()).isTrue();

        dialog.title.setValue("Giá đất");
        dialog.owner.setValue(ward.directory.find(2).orElseThrow());
        dialog.evidence.setValue("Sai bảng giá");
        dialog.kind.setValue(Kind.WRONG);
        ward.deputy.does(dialog.confirm::click);

        assertThat(Screen.words(view.sheet)).contains("Đã ghi đề nghị vào sổ");
        assertThat(register.keeper.gets(() -> register.breaches.find(Optional.empty(), 0, 1)))
                .singleElement()
                .satisfies(breach -> assertThat(breach.kind()).isEqualTo(Kind.WRONG));
    }

    @Test
    void theTimesOfATextStandInItsPanel() {
        ward.write(ward.contributor, "Ngập");
        ward.route.send(ward.contributor);
        TimesPanel open = panel(ward.office);
        assertThat(Screen.words(open))
                .contains(
                        "Hoàn thành 08:15, 12/11/2026",
                        "chưa đăng",
                        "Phải đăng trước 17:00, 16/11/2026",
                        "khoản 1 Điều 10");
        assertThat(Screen.buttons(panel(ward.contributor))).isEmpty();

        ward.pass(Duration.ofDays(5));

        assertThat(Screen.words(panel(ward.contributor)))
                .contains("Đã quá hạn đăng 17:00, 16/11/2026: trễ 15 giờ 15 phút");
    }

    @Test
    void whoReadsATextEntersWhatIsWrongWithIt() {
        ward.write(ward.contributor, "Ngập");
        ward.route.send(ward.contributor);
        TimesPanel panel = panel(ward.office);

        Screen.press(ward.office, panel, "Ghi vào sổ vi phạm");
        EnterDialog dialog = screen.dialog(EnterDialog.class);
        assertThat(dialog.title.isReadOnly()).isTrue();
        dialog.owner.setValue(ward.directory.find(1).orElseThrow());
        dialog.evidence.setValue("Sai tên đường");
        ward.office.does(dialog.confirm::click);

        assertThat(Screen.words(panel)).contains("Đã ghi đề nghị vào sổ");
        assertThat(register.keeper.gets(() -> register.breaches.find(Optional.empty(), 0, 1)))
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.kind()).isEqualTo(Kind.INACCURATE);
                    assertThat(breach.matter())
                            .isEqualTo(new Matter(Optional.of(Ward.SUBJECT), "Ngập đường", "flood/1"));
                });
    }

    private TimesPanel panel(As person) {
        return person.gets(() -> register.panels
                .of(ward.route.items.find(Ward.SUBJECT).orElseThrow())
                .orElseThrow());
    }

    private BreachView view(As person, String below) {
        return person.gets(() -> (BreachView) new BreachAdmin(register.register, new GivenTables()).open(below));
    }

    private static List<Breach> rows(As person, BreachView view) {
        return person.gets(
                () -> view.grid.getDataProvider().fetch(new Query<>()).toList());
    }
}
