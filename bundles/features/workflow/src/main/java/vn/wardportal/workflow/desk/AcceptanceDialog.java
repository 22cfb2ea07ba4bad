package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.rules.Citation;
import vn.wardportal.api.rules.Regulation.Change;
import vn.wardportal.api.text.Texts;

/** Before the first contribution the regulation is accepted (khoản 2 Điều 1), and each time it was amended. */
class AcceptanceDialog extends StepDialog {

    private static final long serialVersionUID = 1L;

    final Checkbox accepted = new Checkbox();

    private final transient Texts texts;

    /** @param changes what is new in it for whoever accepted the edition before */
    AcceptanceDialog(Texts texts, String regulation, List<Change> changes, Runnable then) {
        super(texts, texts.get("workflow.acceptance.title"));
        this.texts = texts;
        accepted.setLabel(texts.get("workflow.acceptance", regulation));
        ask(new Paragraph(texts.get("workflow.acceptance.why")));
        if (!changes.isEmpty()) {
            ask(changed(changes));
        }
        Anchor whole = new Anchor(Citation.PATH, texts.get("workflow.acceptance.read"), AnchorTarget.BLANK);
        whole.getElement().setAttribute("router-ignore", true);
        ask(whole, accepted);
        onConfirm(this::given, () -> {
            then.run();
            return Optional.empty();
        });
    }

    private Details changed(List<Change> changes) {
        Div articles = new Div();
        changes.forEach(change ->
                articles.add(Differences.field(change.title(), Words.between(change.before(), change.after()))));
        Details details = new Details(texts.get("workflow.acceptance.changed", changes.size()), articles);
        details.setOpened(true);
        return details;
    }

    private boolean given() {
        boolean open = !accepted.getValue();
        accepted.setInvalid(open);
        accepted.setErrorMessage(open ? texts.get("workflow.refused.NOT_ACCEPTED") : "");
        return !open;
    }
}
