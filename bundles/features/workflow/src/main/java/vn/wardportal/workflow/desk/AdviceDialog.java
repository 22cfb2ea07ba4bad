package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.wardportal.api.text.Texts;

/** The advice of the preliminary review: to approve the text, or not and why (khoản 4 Điều 13). */
class AdviceDialog extends StepDialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;

    final RadioButtonGroup<Boolean> advice = new RadioButtonGroup<>();
    final TextArea note = new TextArea();

    private final transient Texts texts;

    AdviceDialog(Texts texts, BiFunction<Boolean, String, Optional<String>> step) {
        super(texts, texts.get("workflow.advice.title"));
        this.texts = texts;
        advice.setLabel(texts.get("workflow.advice"));
        advice.setItems(true, false);
        advice.setItemLabelGenerator(approve -> texts.get("workflow.advice." + approve));
        note.setLabel(texts.get("workflow.advice.note"));
        note.setMaxLength(LONGEST);
        note.setMinRows(3);
        note.setWidthFull();
        ask(advice, note);
        onConfirm(
                this::given, () -> step.apply(advice.getValue(), note.getValue().strip()));
    }

    private boolean given() {
        boolean open = advice.getValue() == null;
        advice.setInvalid(open);
        advice.setErrorMessage(open ? texts.get("workflow.advice.missing") : "");
        boolean unexplained =
                Boolean.FALSE.equals(advice.getValue()) && note.getValue().isBlank();
        note.setInvalid(unexplained);
        note.setErrorMessage(unexplained ? texts.get("workflow.refused.NO_ADVICE") : "");
        return !open && !unexplained;
    }
}
