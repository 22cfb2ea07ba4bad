package vn.wardportal.modules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.osgi.framework.Version;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;

/** What was done to one module, by whom, and what came of it. */
class HistoryDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    HistoryDialog(Module module, List<Operation> operations, Texts texts) {
        setHeaderTitle(texts.get("modules.history.title", module.title()));
        setWidth("56rem");
        getFooter().add(new Button(texts.get("modules.close"), event -> close()));
        if (operations.isEmpty()) {
            add(new Paragraph(texts.get("modules.history.empty")));
        } else {
            add(grid(operations, texts));
        }
    }

    private static Grid<Operation> grid(List<Operation> operations, Texts texts) {
        Grid<Operation> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(operation -> Dates.time(operation.started()))
                .setHeader(texts.get("modules.history.started"))
                .setAutoWidth(true);
        grid.addColumn(operation -> texts.get("modules.kind." + operation.kind()))
                .setHeader(texts.get("modules.history.kind"));
        grid.addColumn(HistoryDialog::versions)
                .setHeader(texts.get("modules.history.versions"))
                .setAutoWidth(true);
        grid.addColumn(Operation::person).setHeader(texts.get("modules.history.person"));
        grid.addColumn(operation -> texts.get("modules.step." + operation.step())
                        + operation.failure().map(failure -> ": " + failure).orElse(""))
                .setHeader(texts.get("modules.history.result"))
                .setAutoWidth(true);
        grid.setItems(operations);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static String versions(Operation operation) {
        String to = operation.to().map(Version::toString).orElse("–");
        return operation
                .from()
                .filter(from -> !operation.to().equals(operation.from()))
                .map(from -> from + " → " + to)
                .orElse(to);
    }
}
