package vn.wardportal.documents.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import vn.wardportal.api.text.Texts;
import vn.wardportal.documents.desk.RecipientLine;

/** Who gets a document; where they do not say that it is published, why it is all the same (khoản 2 Điều 9). */
class RecipientFields extends Div {

    private static final long serialVersionUID = 1L;

    final TextArea recipients = new TextArea();
    final TextArea waiver = new TextArea();

    private final transient Texts texts;

    RecipientFields(Texts texts) {
        this.texts = texts;
        recipients.setLabel(texts.get("documents.editor.recipients"));
        recipients.setMinRows(3);
        recipients.setWidthFull();
        recipients.addValueChangeListener(event -> look());
        waiver.setLabel(texts.get("documents.editor.waiver"));
        waiver.setHelperText(texts.get("documents.editor.waiverHint"));
        waiver.setWidthFull();
        add(recipients, waiver);
        look();
    }

    void show(String who, String why) {
        recipients.setValue(who);
        waiver.setValue(why);
        look();
    }

    private void look() {
        boolean told = RecipientLine.says(recipients.getValue());
        recipients.setHelperText(
                texts.get(told ? "documents.editor.recipientsSay" : "documents.editor.recipientsHint"));
        waiver.setVisible(!told || !waiver.getValue().isBlank());
    }
}
