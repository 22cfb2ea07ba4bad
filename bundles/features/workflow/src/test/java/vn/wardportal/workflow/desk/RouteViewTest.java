package vn.wardportal.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.testing.Screen;
import vn.wardportal.workflow.Ward;

class RouteViewTest {

    private final Ward ward = new Ward();

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void theStagesOfTodayStandInTheirOrderWithWhoWorksThereAndHowLong() {
        List<String> stages = stages(open());

        assertThat(stages).hasSize(5);
        assertThat(stages.getFirst()).startsWith("Thu thập, soạn").contains("Cộng tác viên");
        assertThat(stages.get(1)).contains("Tổng hợp", "Trong 4 giờ làm việc");
        assertThat(stages.get(4)).startsWith("Kiểm tra, xuất bản").contains("Trong 2 giờ làm việc");
    }

    @Test
    void theViewSaysWhoMayNotActWhere() {
        assertThat(stages(open()).get(3))
                .contains("Không do người đã làm bước: Thu thập, soạn, Tổng hợp, Soát lỗi, duyệt sơ bộ");
        assertThat(stages(open()).get(1)).doesNotContain("Không do người");
    }

    @Test
    void everyArticleLeadsToItsText() {
        List<Anchor> bases = Screen.all(open())
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .toList();

        assertThat(bases).hasSizeGreaterThan(10).allSatisfy(basis -> assertThat(basis.getHref())
                .startsWith("/"));
        assertThat(bases).anySatisfy(basis -> {
            assertThat(basis.getText()).isEqualTo("(khoản 4 Điều 9)");
            assertThat(basis.getHref()).contains("dieu-9");
        });
    }

    @Test
    void theReasonsForWhichATextComesBackAreListed() {
        assertThat(Screen.words(open()))
                .contains("Thiếu nguồn gốc tin, ảnh", "Khác bản đã duyệt", "Quyết định 554/QĐ-UBND");
    }

    private RouteView open() {
        return new RouteView(ward.route.routes, ward.route.deadlines);
    }

    private static List<String> stages(Component view) {
        OrderedList list = (OrderedList) Screen.all(view)
                .filter(OrderedList.class::isInstance)
                .findFirst()
                .orElseThrow();
        return list.getChildren()
                .filter(ListItem.class::isInstance)
                .map(Screen::words)
                .toList();
    }
}
