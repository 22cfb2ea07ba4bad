package vn.wardportal.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.testing.As;
import vn.wardportal.testing.Screen;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.board.Office;
import vn.wardportal.workflow.desk.Tasks.Shelf;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Item.Who;
import vn.wardportal.workflow.route.RouteHouse;
import vn.wardportal.workflow.route.State;

class TasksViewTest {

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;
    private final Tasks tasks = new Tasks(ward.database, route.routes, route.guard);

    @BeforeEach
    void write() {
        ward.write(ward.contributor, "Ngập");
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void aTextWaitsForWhoeverWorksWhereItIs() {
        route.send(ward.contributor);

        assertThat(tabs(open(ward.synthesiser)))
                .containsExactly("Cần tôi xử lý (1)", "Tôi đã gửi (0)", "Tôi đã tham gia (0)");
        assertThat(tabs(open(ward.office))).startsWith("Cần tôi xử lý (0)");
        route.forward(ward.synthesiser);
        assertThat(tabs(open(ward.office))).startsWith("Cần tôi xử lý (1)");
        assertThat(tabs(open(ward.synthesiser))).contains("Cần tôi xử lý (0)", "Tôi đã tham gia (1)");
    }

    @Test
    void whoeverSynthesisesMakesOneTextOfSeveral() {
        route.send(ward.contributor);
        ward.contributor.gets(() -> ward.editions.keep("flood.notice/2", Map.of("title", "Ngập chợ", "body", "Ngập")));
        route.send(ward.contributor, "flood.notice/2");
        try (Screen screen = new Screen()) {
            TasksView view = open(ward.synthesiser);
            assertThat(view.merge.isVisible()).isTrue();
            assertThat(view.merge.merge.isEnabled()).isFalse();
            ward.synthesiser.does(() -> view.grid
                    .asMultiSelect()
                    .select(route.item(), route.items.find("flood.notice/2").orElseThrow()));
            assertThat(view.merge.merge.isEnabled()).isTrue();

            ward.synthesiser.does(view.merge.merge::click);
            MergeDialog dialog = screen.dialog(MergeDialog.class);
            assertThat(Screen.words(dialog)).contains("Ngập đường – ctv", "Ngập chợ – ctv");
            dialog.first.setValue(route.items.find("flood.notice/2").orElseThrow());
            ward.synthesiser.does(dialog.confirm::click);

            assertThat(Screen.words(view.merge)).contains("Đã gộp 2 tin thành: Ngập chợ");
            assertThat(tabs(view)).startsWith("Cần tôi xử lý (1)");
            assertThat(route.item().state()).isEqualTo(State.MERGED);
        }
    }

    @Test
    void othersChooseNothingToMerge() {
        assertThat(open(ward.office).merge.isVisible()).isFalse();
        assertThat(open(ward.contributor).merge.isVisible()).isFalse();
    }

    @Test
    void aLineLeadsToTheTextAndSaysWhereItIsAndUntilWhen() {
        route.send(ward.contributor);

        TasksView view = open(ward.synthesiser);

        assertThat(lines(ward.synthesiser, view)).singleElement().satisfies(line -> assertThat(line)
                .contains("Ngập đường", "Cảnh báo · ctv gửi · đến lúc 08:15, 12/11/2026", "Tổng hợp", "Hạn "));
    }

    @Test
    void whatIsOverdueSaysSo() {
        route.send(ward.contributor);
        ward.pass(Duration.ofDays(3));

        assertThat(lines(ward.synthesiser, open(ward.synthesiser)).getFirst()).contains("Trễ, hạn ");
    }

    @Test
    void whatSomebodyTookOnWaitsForThemAlone() {
        As colleague = As.named("tonghop2", "workflow.synthesise");
        route.send(ward.contributor);
        ward.synthesiser.gets(() -> route.desk.take(Ward.SUBJECT, route.item().seq()));

        assertThat(tabs(open(colleague))).startsWith("Cần tôi xử lý (0)");
        assertThat(lines(ward.synthesiser, open(ward.synthesiser)).getFirst()).contains("tonghop đã nhận việc này");
    }

    @Test
    void whatWasSentBackWaitsForItsSender() {
        route.send(ward.contributor);
        route.sendBack(ward.synthesiser);

        TasksView view = open(ward.contributor);

        assertThat(tabs(view)).contains("Cần tôi xử lý (1)", "Tôi đã gửi (1)");
        assertThat(lines(ward.contributor, view).getFirst()).contains("Bị trả lại");
    }

    @Test
    void theOtherListsAreATabAway() {
        route.toApproval();
        TasksView view = open(ward.office);
        assertThat(lines(ward.office, view)).isEmpty();
        assertThat(view.grid.getEmptyStateText()).isEqualTo("Không còn việc nào chờ xử lý.");

        ward.office.does(() -> view.tabs.setSelectedIndex(Shelf.DONE.ordinal()));

        assertThat(lines(ward.office, view)).singleElement().satisfies(line -> assertThat(line)
                .contains("Ngập đường", "Duyệt"));
    }

    @Test
    void theApprovalOfATextWaitsForWhoHoldsTheOfficeOrStandsIn() {
        route.toApproval();
        assertThat(tabs(open(ward.finance))).startsWith("Cần tôi xử lý (0)");

        ward.head.does(() -> ward.deputies.delegate(
                Office.APPROVE,
                new Who("ketoan", "Kế toán trưởng"),
                ward.clock.instant(),
                ward.clock.instant().plus(Duration.ofDays(1)),
                "đi họp"));

        assertThat(tabs(open(ward.finance))).startsWith("Cần tôi xử lý (1)");
    }

    private TasksView open(As person) {
        return person.gets(() -> new TasksView(tasks, route.routes, route.merging, ward.clock));
    }

    private static List<String> tabs(TasksView view) {
        return view.tabs.getChildren().map(Tab.class::cast).map(Tab::getLabel).toList();
    }

    private static List<String> lines(As person, TasksView view) {
        List<Item> items = person.gets(
                () -> view.grid.getDataProvider().fetch(new Query<>()).toList());
        return items.stream().map(item -> line(view.grid, item)).toList();
    }

    private static String line(Grid<Item> grid, Item item) {
        return grid.getColumns().stream()
                .map(column -> (ComponentRenderer<?, Item>) column.getRenderer())
                .map(renderer -> (Component) renderer.createComponent(item))
                .map(Screen::words)
                .reduce("", (left, right) -> left + " " + right);
    }
}
