package vn.wardportal.schedules.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.ContentAct;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.schedules.Office;
import vn.wardportal.schedules.week.Row;
import vn.wardportal.schedules.week.RowMistakes.Cell;
import vn.wardportal.schedules.week.Status;
import vn.wardportal.schedules.week.Week;
import vn.wardportal.testing.GivenTables;
import vn.wardportal.testing.Pressed;
import vn.wardportal.testing.Screen;

class WeekViewTest {

    private final Office office = new Office();
    private final Screen screen = new Screen();
    private final List<String> ways = new ArrayList<>();
    private final Tools tools = new Tools(
            office.weeks,
            office.desk,
            office.publishing,
            office.weekPage,
            new GivenTables(),
            office.clashes,
            office.writing);

    @AfterEach
    void close() {
        screen.close();
        office.close();
    }

    @Test
    void aBlankLineAlwaysFollowsTheLast() {
        WeekView view = fresh();
        assertThat(view.form.sheet.rows).hasSize(1);

        view.form.sheet.rows.getFirst().cell(Cell.DAY).setValue("T2");

        assertThat(view.form.sheet.rows).hasSize(2);
        assertThat(view.form.value().rows()).isEmpty();
    }

    @Test
    void whatIsTypedIsKeptAsAWeek() {
        WeekView view = fresh();
        type(view, 0, "T2", "8h", "Giao ban");
        type(view, 1, "", "10h", "Họp khu phố");

        Pressed.by(office.lan).act(view, ContentAct.SAVE);

        Week week = office.weeks.of(Office.MONDAY).orElseThrow();
        assertThat(week.plan().rows())
                .extracting(row -> row.matter().content())
                .containsExactly("Giao ban", "Họp khu phố");
        assertThat(ways).containsExactly("week 1");
    }

    @Test
    void aLineThatIsNotUnderstoodIsMarkedAtItsFieldsAndStays() {
        WeekView view = fresh();
        type(view, 0, "ngày kia", "8h", "Giao ban");

        Pressed.by(office.lan).act(view, ContentAct.SAVE);

        SheetRow row = view.form.sheet.rows.getFirst();
        assertThat(row.cell(Cell.DAY).isInvalid()).isTrue();
        assertThat(row.cell(Cell.DAY).getErrorMessage()).startsWith("Chưa hiểu ngày.");
        assertThat(row.cell(Cell.HOURS).isInvalid()).isFalse();
        assertThat(row.cell(Cell.DAY).getValue()).isEqualTo("ngày kia");
        assertThat(office.weeks.empty()).isTrue();
    }

    @Test
    void clashesStandBesideBothLinesAsTheyAreTyped() {
        WeekView view = fresh();
        type(view, 0, "T2", "8h – 10h", "Giao ban");
        type(view, 1, "T2", "9h", "Họp khác");
        view.form.sheet.rows.get(0).cell(Cell.CHAIR).setValue("Chủ tịch");
        view.form.sheet.rows.get(1).cell(Cell.CHAIR).setValue("Ông Chủ tịch");

        assertThat(Screen.words(view.form.sheet.rows.get(0))).contains("Trùng người: Chủ tịch còn có việc lúc 09:00");
        assertThat(Screen.words(view.form.sheet.rows.get(1))).contains("còn có việc lúc 08:00 – 10:00");

        view.form.sheet.rows.get(1).cell(Cell.HOURS).setValue("14h");
        assertThat(Screen.words(view.form.sheet)).doesNotContain("Trùng người");
    }

    @Test
    void linesOfASheetAreShownBeforeTheyAreTakenAndTheRestStays() {
        WeekView view = fresh();
        view.form.paste.area.setValue("9/11\t8h\tGiao ban\tChủ tịch\nhôm nào\t8h\tLạ\n");

        assertThat(Screen.words(view.form.paste.preview))
                .contains("Hiểu được 1 dòng.", "Chưa hiểu 1 dòng", "hôm nào 8h Lạ", "Chưa hiểu ngày.");
        assertThat(view.form.paste.take.getText()).isEqualTo("Thêm 1 dòng vào lịch");
        office.lan.does(view.form.paste.take::click);

        assertThat(view.form.value().rows())
                .extracting(row -> row.matter().content())
                .containsExactly("Giao ban");
        assertThat(view.form.paste.area.getValue()).isEqualTo("hôm nào\t8h\tLạ");
        assertThat(view.form.paste.take.isEnabled()).isFalse();
    }

    @Test
    void lastWeekIsCopied() {
        office.published(Office.row("T2", "8h", "Giao ban"), Office.row("T5", "7h30 – 11h30", "Tiếp công dân"));
        WeekView next = add(office.lan.gets(() -> WeekView.fresh(tools, leading(), Office.MONDAY.plusWeeks(1))));

        Screen.press(office.lan, next, "Chép lịch tuần trước");

        assertThat(next.form.value().rows()).extracting(Row::day).containsExactly("16/11/2026", "19/11/2026");
    }

    @Test
    void whereNothingIsToCopyItSaysSo() {
        WeekView view = fresh();

        Screen.press(office.lan, view, "Chép lịch tuần trước");

        assertThat(view.form.trouble.getText()).isEqualTo("Tuần trước chưa có lịch để chép.");
    }

    @Test
    void aLineOfAPublishedWeekIsCalledOffRatherThanTakenOut() {
        Week week = office.published(Office.row("T2", "8h", "Giao ban"));
        WeekView view = add(office.lan.gets(() -> WeekView.of(tools, leading(), week)));
        SheetRow row = view.form.sheet.rows.getFirst();
        assertThat(row.status.isVisible()).isTrue();
        assertThat(fresh(2).form.sheet.rows.getFirst().status.isVisible()).isFalse();

        row.status.setValue(Status.CANCELLED);
        row.cell(Cell.REMARK).setValue("trùng họp thành phố");
        Pressed.by(office.lan).act(view, ContentAct.SAVE);

        assertThat(office.desk
                        .written(office.weeks.find(week.id()).orElseThrow())
                        .rows())
                .extracting(Row::status, Row::remark)
                .containsExactly(tuple(Status.CANCELLED, "trùng họp thành phố"));
    }

    @Test
    void aLineIsTakenOut() {
        WeekView view = fresh();
        type(view, 0, "T2", "8h", "Giao ban");

        office.lan.does(view.form.sheet.rows.getFirst().away::click);

        assertThat(view.form.value().rows()).isEmpty();
    }

    @Test
    void whatTheChecksMendComesBackIntoTheLines() {
        WeekView view = fresh();
        type(view, 0, "T2", "8h", "Giao bn");

        view.form.mend("rows", Row.text(view.form.value().rows()).replace("Giao bn", "Giao ban"));

        assertThat(view.form.value().rows().getFirst().matter().content()).isEqualTo("Giao ban");
    }

    @Test
    void theListLeadsToWeeksAndToThoseThatHaveNone() {
        office.published(Office.row("T2", "8h", "Giao ban"));

        String list = Screen.words(new WeeksView(tools, office.route, Office.MONDAY.plusDays(3)));

        assertThat(list)
                .contains("Lịch công tác tuần 46 năm 2026", "Đã công bố", "Lập lịch tuần 47")
                .doesNotContain("Lập lịch tuần 46");
    }

    private WeekView fresh() {
        return fresh(0);
    }

    private WeekView fresh(int weeks) {
        return add(office.lan.gets(() -> WeekView.fresh(tools, leading(), Office.MONDAY.plusWeeks(weeks))));
    }

    private static void type(WeekView view, int place, String day, String hours, String content) {
        SheetRow row = view.form.sheet.rows.get(place);
        row.cell(Cell.DAY).setValue(day);
        row.cell(Cell.HOURS).setValue(hours);
        row.cell(Cell.CONTENT).setValue(content);
    }

    private <V extends Component> V add(V view) {
        UI.getCurrent().add(view);
        return view;
    }

    private Ways leading() {
        return new Ways() {
            @Override
            public void to(long id) {
                ways.add("week " + id);
            }

            @Override
            public void toList() {
                ways.add("list");
            }

            @Override
            public void beside(String address) {
                ways.add("beside " + address);
            }
        };
    }
}
