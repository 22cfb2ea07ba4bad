package vn.wardportal.modules;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import vn.wardportal.api.data.Schemas.TableSize;
import vn.wardportal.api.text.Texts;
import vn.wardportal.modules.OperationDialog.Result;

/** The plan of taking a module out, or of deleting what a removed one left. Whoever deletes data writes its name first. */
final class RemovalDialog {

    final RadioButtonGroup<Boolean> data = new RadioButtonGroup<>();
    final TextField name = new TextField();

    private final Modules modules;
    private final String module;
    private final Texts texts;
    private final long rows;

    RemovalDialog(Modules modules, String module, Texts texts) {
        this.modules = modules;
        this.module = module;
        this.texts = texts;
        this.rows = modules.tables(module).stream().mapToLong(TableSize::rows).sum();
        data.setLabel(texts.get("modules.removal.data"));
        data.setItems(false, true);
        data.setItemLabelGenerator(
                delete -> texts.get(delete ? "modules.removal.delete" : "modules.removal.keep", rows));
        data.setValue(false);
        data.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        name.setLabel(texts.get("modules.removal.name", module));
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.setWidthFull();
    }

    /** The module goes; its data may stay. */
    OperationDialog module(Runnable changed) {
        OperationDialog dialog = dialog("modules.removal.title", changed);
        dialog.consequences(List.of(
                texts.get("modules.removal.pages"),
                texts.get("modules.plan.others"),
                texts.get("modules.removal.again")));
        data.addValueChangeListener(event -> check(dialog));
        dialog.with(data).with(export()).with(name);
        check(dialog);
        return dialog;
    }

    /** The module is gone already; its data goes. */
    OperationDialog leftover(Runnable changed) {
        OperationDialog dialog = dialog("modules.removal.leftover", changed);
        dialog.consequences(List.of(texts.get("modules.removal.delete", rows)));
        data.setValue(true);
        dialog.with(export()).with(name);
        check(dialog);
        return dialog;
    }

    private OperationDialog dialog(String title, Runnable changed) {
        OperationDialog dialog = new OperationDialog(
                texts,
                texts.get(title, module),
                progress -> Result.of(
                        modules.remove(module, data.getValue())
                                .map(reason -> texts.get("modules.removal.later", reason)),
                        texts.get(data.getValue() ? "modules.done.removalWithData" : "modules.done.removal", module)),
                changed);
        name.addValueChangeListener(event -> check(dialog));
        return dialog;
    }

    private void check(OperationDialog dialog) {
        name.setVisible(data.getValue());
        dialog.carryOut.setEnabled(!data.getValue() || name.getValue().strip().equals(module));
    }

    private Anchor export() {
        return new Export(modules, module).link(texts.get("modules.export"));
    }
}
