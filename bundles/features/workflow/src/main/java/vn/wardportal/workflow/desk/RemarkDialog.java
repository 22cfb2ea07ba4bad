package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;
import vn.wardportal.api.text.Texts;

/** A step with a word to whoever is next, or with the reason it cannot do without. */
public class RemarkDialog extends StepDialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;

    public final TextArea remark = new TextArea();

    /** A remark that may be left out. */
    RemarkDialog(Texts texts, String title, Function<String, Optional<String>> step) {
        this(texts, title, texts.get("workflow.remark"), "", step);
    }

    /**
     * @param title what the step is called
     * @param label what is asked for
     * @param missing what to say when nothing was given; blank if it may be left out
     * @param step answers what stood in its way; nothing if it was taken
     */
    public RemarkDialog(
            Texts texts, String title, String label, String missing, Function<String, Optional<String>> step) {
        super(texts, title);
        remark.setLabel(label);
        remark.setMaxLength(LONGEST);
        remark.setMinRows(3);
        remark.setWidthFull();
        ask(remark);
        onConfirm(
                () -> missing.isBlank() || given(missing),
                () -> step.apply(remark.getValue().strip()));
    }

    /** Publishing in an emergency, which says what follows from it. */
    static RemarkDialog emergency(Texts texts, Function<String, Optional<String>> step) {
        RemarkDialog dialog = new RemarkDialog(
                texts,
                texts.get("workflow.choice.EMERGENCY"),
                texts.get("workflow.emergency.reason"),
                texts.get("workflow.emergency.noReason"),
                step);
        dialog.ask(new Paragraph(texts.get("workflow.emergency.words")));
        return dialog;
    }

    private boolean given(String missing) {
        boolean blank = remark.getValue().isBlank();
        remark.setInvalid(blank);
        remark.setErrorMessage(blank ? missing : "");
        return !blank;
    }
}
