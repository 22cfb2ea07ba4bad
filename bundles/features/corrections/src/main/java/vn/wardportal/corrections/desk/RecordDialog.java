package vn.wardportal.corrections.desk;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.wardportal.api.text.Texts;
import vn.wardportal.corrections.Report.Claim;
import vn.wardportal.corrections.Report.FoundBy;

/** Asks what error staff found, or were told of. */
final class RecordDialog extends FieldsDialog {

    private static final long serialVersionUID = 1L;

    final TextField page = new TextField();
    final Select<FoundBy> found = new Select<>();
    final TextArea wrong;
    final TextArea wanted;

    RecordDialog(Texts texts, Consumer<RecordDialog> work) {
        super(texts, texts.get("corrections.record"));
        page.setLabel(texts.get("corrections.record.page"));
        page.setHelperText(texts.get("corrections.record.page.help"));
        page.setMaxLength(Desk.LONGEST);
        page.setWidthFull();
        found.setLabel(texts.get("corrections.record.foundBy"));
        found.setItems(FoundBy.values());
        found.setItemLabelGenerator(one -> texts.get(one.key()));
        found.setValue(FoundBy.STAFF);
        wrong = area(texts.get("corrections.record.wrong"), "");
        wanted = area(texts.get("corrections.record.wanted"), "");
        ask(page, found, wrong, wanted);
        onConfirm(() -> work.accept(this));
    }

    FoundBy foundBy() {
        return found.getValue();
    }

    String address() {
        return page.getValue().strip();
    }

    Claim claim() {
        return new Claim(wrong.getValue().strip(), wanted.getValue().strip());
    }
}
