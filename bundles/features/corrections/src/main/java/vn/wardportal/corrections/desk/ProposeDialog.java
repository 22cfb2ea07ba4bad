package vn.wardportal.corrections.desk;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.corrections.Correction.Kind;
import vn.wardportal.corrections.Correction.Text;
import vn.wardportal.corrections.Report;

/** Asks what residents are to be told of an error. */
final class ProposeDialog extends FieldsDialog {

    private static final long serialVersionUID = 1L;

    final Select<Kind> kind = new Select<>();
    final TextField page = new TextField();
    final TextField version = new TextField();
    final TextArea wrong;
    final TextArea replacement;
    final TextArea notice;

    /** @param before what was proposed and sent back, to go on from; that of the report if there is none */
    ProposeDialog(Texts texts, Report report, Text before, Consumer<ProposeDialog> work) {
        super(texts, texts.get("corrections.propose"));
        kind.setLabel(texts.get("corrections.propose.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> texts.get(one.key()));
        kind.setValue(before.kind());
        page.setLabel(texts.get("corrections.record.page"));
        page.setHelperText(texts.get("corrections.propose.page.help"));
        page.setValue(report.place().path());
        page.setWidthFull();
        version.setLabel(texts.get("corrections.propose.version"));
        version.setHelperText(texts.get("corrections.propose.version.help"));
        version.setMaxLength(Desk.LONGEST_VERSION);
        version.setWidthFull();
        version.setValue(before.version());
        wrong = area(texts.get("corrections.propose.wrong"), texts.get("corrections.propose.wrong.help"));
        wrong.setValue(before.wrong());
        replacement = area(texts.get("corrections.propose.replacement"), "");
        replacement.setValue(before.replacement());
        notice = area(texts.get("corrections.propose.notice"), texts.get("corrections.propose.notice.help"));
        notice.setValue(before.notice());
        kind.addValueChangeListener(event -> helpWith(texts));
        helpWith(texts);
        ask(kind, page, version, wrong, replacement, notice);
        onConfirm(() -> work.accept(this));
    }

    /** What to begin with: which version the report is about. */
    static Text blank(Texts texts, Report report) {
        String version = report.place()
                .modified()
                .map(time -> texts.get("corrections.propose.version.of", Dates.time(time)))
                .orElse("");
        return new Text(Kind.CORRECTION, version, "", report.claim().wanted(), "");
    }

    private void helpWith(Texts texts) {
        boolean removal = kind.getValue() == Kind.REMOVAL;
        replacement.setHelperText(removal ? texts.get("corrections.propose.replacement.removal") : "");
    }

    String address() {
        return page.getValue().strip();
    }

    Text text() {
        return new Text(
                kind.getValue(),
                version.getValue().strip(),
                wrong.getValue().strip(),
                replacement.getValue().strip(),
                notice.getValue().strip());
    }
}
