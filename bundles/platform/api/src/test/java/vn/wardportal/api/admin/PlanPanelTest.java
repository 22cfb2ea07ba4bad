package vn.wardportal.api.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.table.Difference;
import vn.wardportal.api.table.Difference.Change;
import vn.wardportal.api.table.Difference.Kind;
import vn.wardportal.api.table.Fault;
import vn.wardportal.api.table.Format;
import vn.wardportal.api.table.Plan;
import vn.wardportal.api.table.Reading;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;

class PlanPanelTest {

    @Test
    void differencesAreShownFieldByFieldAndFaultsByRow() {
        Difference changed = new Difference(
                Kind.CHANGED, 7, "Chợ hoa", Optional.of("ngap/1"), List.of(new Change("Từ ngày", "01/07/2026", "")));

        PlanPanel panel = panel(List.of(changed), List.of(new Fault(9, "Tên", "Để trống.")));

        assertThat(panel.getElement().getTextRecursively())
                .contains("1 thay đổi", "Chợ hoa", "Dòng 7", "Từ ngày: 01/07/2026 (để trống)")
                .contains("Dòng 9, cột “Tên”: Để trống.");
    }

    @Test
    void aLongListIsShownInParts() {
        List<Difference> many = IntStream.range(0, 120)
                .mapToObj(at -> new Difference(Kind.NEW, at, "Mục " + at + ".", Optional.empty(), List.of()))
                .toList();
        PlanPanel panel = panel(many, List.of());
        Button more = all(panel)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(panel.getElement().getTextRecursively()).contains("Mục 49.").doesNotContain("Mục 50.");
        assertThat(more.getText()).isEqualTo("Xem thêm (còn 70)");
        more.click();
        more.click();
        assertThat(panel.getElement().getTextRecursively()).contains("Mục 119.");
        assertThat(more.isVisible()).isFalse();
    }

    private static PlanPanel panel(List<Difference> differences, List<Fault> faults) {
        Reading reading = new Reading(List.of(), differences.size(), faults, faults.size(), true);
        return new PlanPanel(
                new Plan(reading, differences, faults, faults.size(), 0),
                Messages.from(name -> Optional.ofNullable(PlanPanel.class.getResourceAsStream(name)))
                        .in(Language.VI)
                        .below("import"),
                Format.XLSX);
    }

    private static Stream<Component> all(Component within) {
        return within.getChildren().flatMap(child -> Stream.concat(Stream.of(child), all(child)));
    }
}
