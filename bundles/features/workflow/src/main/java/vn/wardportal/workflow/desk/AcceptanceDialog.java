package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import vn.wardportal.api.text.Texts;

/** Before the first contribution the regulation is accepted (khoản 2 Điều 1). */
class AcceptanceDialog extends StepDialog {

    private static final long serialVersionUID = 1L;

    final Checkbox accepted = new Checkbox();

    private final transient Texts texts;

    AcceptanceDialog(Texts texts, String regulation, Runnable then) {
        super(texts, texts.get("workflow.acceptance.title"));
        this.texts = texts;
        accepted.setLabel(texts.get("workflow.acceptance", regulation));
        ask(new Paragraph(texts.get("workflow.acceptance.why")), accepted);
        onConfirm(this::given, then);
    }

    private boolean given() {
        boolean open = !accepted.getValue();
        accepted.setInvalid(open);
        accepted.setErrorMessage(open ? texts.get("workflow.refused.NOT_ACCEPTED") : "");
        return !open;
    }
}
