package vn.wardportal.schedules.rota;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.ContentAct;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.schedules.Office;
import vn.wardportal.schedules.reception.Reception;
import vn.wardportal.schedules.reception.Terms;
import vn.wardportal.schedules.reception.Terms.Pattern;
import vn.wardportal.schedules.reception.Terms.Special;
import vn.wardportal.testing.Pressed;
import vn.wardportal.testing.Screen;

class ReceptionViewTest {

    private final Office office = new Office();
    private final Screen screen = new Screen();
    private final Tools tools = new Tools(
            office.receptions,
            office.receptionDesk,
            office.receptionPublishing,
            office.receptionPage,
            office.agenda,
            office.writing);

    @AfterEach
    void close() {
        screen.close();
        office.close();
    }

    @Test
    void whatIsTypedIsKept() {
        ReceptionView view = open(Optional.empty());
        Terms terms = Office.chairman(new Special("19/11/2026", Special.Kind.OFF, "", "Sửa trụ sở"));
        view.form.show(terms);

        Pressed.by(office.lan).act(view, ContentAct.SAVE);

        assertThat(office.receptions.all().getFirst().terms()).isEqualTo(terms);
    }

    @Test
    void whatLacksSomethingIsToldAtItsField() {
        ReceptionView view = open(Optional.empty());
        view.form.show(Office.terms(Pattern.WEEKLY, "ngày rằm"));

        Pressed.by(office.lan).act(view, ContentAct.SAVE);

        assertThat(view.form.days.isInvalid()).isTrue();
        assertThat(view.form.days.getErrorMessage()).startsWith("Ghi thứ trong tuần");
        assertThat(office.receptions.all()).isEmpty();
    }

    @Test
    void theDaysThatFollowAreShownWithTheirReasonsAndJudged() {
        office.calendar.off(Office.MONDAY.plusDays(10), "Ngày hội");
        ReceptionView view = open(Optional.empty());
        view.form.show(Office.chairman());

        assertThat(Screen.words(view.form.law))
                .contains(
                        "đủ số ngày luật định",
                        "Thứ Sáu, 20/11/2026, 07:30 – 11:30: Chủ tịch Nguyễn Văn An. "
                                + "Thay cho ngày 19/11/2026 nghỉ (Ngày hội)");

        view.form.show(Office.terms(Pattern.MONTHLY, "20"));
        assertThat(Screen.words(view.form.law))
                .contains("Tuần 23/11/2026 – 29/11/2026: người đứng đầu tiếp 0 ngày, cần ít nhất 1 ngày");
    }

    @Test
    void theListWarnsOfMissingReceptions() {
        assertThat(Screen.words(list())).contains("người đứng đầu tiếp 0 ngày", "Chưa có lịch tiếp công dân nào.");

        Reception reception = office.published(Office.chairman());

        assertThat(Screen.words(list())).contains("đủ số ngày luật định", "Chủ tịch Nguyễn Văn An", "Đã công bố");
        assertThat(Screen.words(open(Optional.of(reception)))).contains("Ngày khác thường");
    }

    private ReceptionsView list() {
        return office.lan.gets(() -> new ReceptionsView(tools, office.route));
    }

    private ReceptionView open(Optional<Reception> reception) {
        ReceptionView view = office.lan.gets(() -> ReceptionView.open(tools, staying(), reception));
        UI.getCurrent().add(view);
        return view;
    }

    private static Ways staying() {
        return new Ways() {
            @Override
            public void to(long id) {}

            @Override
            public void toList() {}

            @Override
            public void beside(String address) {}
        };
    }
}
