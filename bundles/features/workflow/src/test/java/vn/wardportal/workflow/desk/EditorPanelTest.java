package vn.wardportal.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.testing.As;
import vn.wardportal.testing.Screen;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.RouteHouse;

class EditorPanelTest {

    private final EditorHouse house = new EditorHouse();
    private final Ward ward = house.ward;
    private final RouteHouse route = house.route;
    private final EditorHouse.Form form = house.form;

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void eachIsOfferedTheStepsOfTheirStage() {
        assertThat(Screen.buttons(house.open(ward.contributor).acts)).containsExactly("Gửi tổng hợp");
        assertThat(Screen.buttons(house.open(ward.head).acts)).containsExactly("Gửi tổng hợp", "Đăng khẩn");

        route.send(ward.contributor);

        assertThat(Screen.buttons(house.open(ward.contributor).acts)).containsExactly("Rút lại");
        assertThat(Screen.buttons(house.open(ward.synthesiser).acts))
                .containsExactly("Gửi soát lỗi", "Nhận việc", "Trả lại");
        route.forward(ward.synthesiser);
        assertThat(Screen.buttons(house.open(ward.contributor).acts)).isEmpty();
        route.advise(ward.office);
        assertThat(Screen.buttons(house.open(ward.head).acts))
                .containsExactly("Duyệt và chuyển đăng", "Nhận việc", "Trả lại", "Đăng khẩn");
        route.approve(ward.head);
        assertThat(Screen.buttons(house.open(ward.deputy).acts))
                .containsExactly("Đăng", "Hẹn giờ đăng", "Nhận việc", "Trả lại");
    }

    @Test
    void aSenderTakesBackWhatNobodyHasBegunWith() {
        route.send(ward.contributor);
        EditorPanel panel = house.open(ward.contributor);

        Screen.press(ward.contributor, panel.acts, "Rút lại");

        assertThat(form.moved).containsExactly("Đã rút lại, tin bài là bản nháp của ông, bà");
        assertThat(Screen.words(panel.way)).contains("Người gửi đã rút lại");
        assertThat(Screen.buttons(panel.acts)).containsExactly("Gửi lại");
    }

    @Test
    void whatWasMergedLeadsToTheWholeAndBack() {
        route.send(ward.contributor);
        ward.contributor.gets(() -> ward.editions.keep("flood.notice/2", Map.of("title", "Ngập chợ", "body", "Ngập")));
        Item second = route.send(ward.contributor, "flood.notice/2");

        ward.synthesiser.gets(() -> route.merging.merge(List.of(second, route.item())));

        EditorPanel panel = house.open(ward.contributor);
        assertThat(Screen.words(panel.way)).contains("Đã gộp vào tin bài khác", "Đã gộp vào:", "Ngập chợ – tonghop");
        assertThat(Screen.buttons(panel.acts)).isEmpty();
    }

    @Test
    void whoComesTooLateSeesWhereItStandsNow() {
        route.send(ward.contributor);
        EditorPanel panel = house.open(ward.synthesiser);
        route.forward(As.named("tonghop2", "workflow.synthesise"));

        Screen.press(ward.synthesiser, panel.acts, "Nhận việc");

        assertThat(form.refused).singleElement().satisfies(words -> assertThat(words)
                .startsWith("Người khác vừa xử lý tin bài này."));
        assertThat(Screen.buttons(panel.acts)).isEmpty();
    }

    @Test
    void whatIsSentInAgainShowsWhatDiffers() {
        route.toApproval();
        route.sendBack(ward.head);
        assertThat(differences(house.open(ward.contributor))).isEmpty();
        ward.write(ward.contributor, "Ngập theo trạm đo");
        route.send(ward.contributor);

        Details details = differences(house.open(ward.synthesiser)).orElseThrow();
        details.setOpened(true);

        assertThat(details.getSummaryText()).isEqualTo("Khác bản 1 đã xử lý trước (bản 2)");
        assertThat(details.getContent().map(content -> content.getElement().getTextRecursively()))
                .containsExactly("Nội dung: Ngập theo trạm đo ");
    }

    private static Optional<Details> differences(EditorPanel panel) {
        return panel.way
                .getChildren()
                .filter(Details.class::isInstance)
                .map(Details.class::cast)
                .filter(details -> details.getSummaryText().startsWith("Khác bản"))
                .findFirst();
    }
}
