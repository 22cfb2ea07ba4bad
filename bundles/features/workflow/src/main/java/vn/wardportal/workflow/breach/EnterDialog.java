package vn.wardportal.workflow.breach;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.workflow.breach.Breach.Kind;
import vn.wardportal.workflow.breach.Breach.Matter;
import vn.wardportal.workflow.breach.Objection.Why;
import vn.wardportal.workflow.desk.StepDialog;

/** Asks what somebody found, and who answers for it. */
final class EnterDialog extends StepDialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 3000;
    private static final int LONGEST_TITLE = 300;

    final Select<Kind> kind = new Select<>();
    final TextField title = new TextField();
    final ComboBox<Known> owner = new ComboBox<>();
    final TextArea evidence = new TextArea();

    private final transient Texts texts;
    private final transient Matter matter;

    /** @param matter the text it is about; one without a subject if it is about none */
    EnterDialog(Register register, Texts texts, Matter matter, Function<Found, Optional<String>> work) {
        super(texts, texts.get("workflow.breach.enter"));
        this.texts = texts;
        this.matter = matter;
        kind.setLabel(texts.get("workflow.breach.column.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(register.articles()::title);
        kind.setValue(matter.subject().isPresent() ? Kind.INACCURATE : Kind.NOT_SUPPLIED);
        title.setLabel(texts.get("workflow.breach.column.matter"));
        title.setValue(matter.title());
        title.setReadOnly(matter.subject().isPresent());
        title.setMaxLength(LONGEST_TITLE);
        title.setWidthFull();
        owner.setLabel(texts.get("workflow.breach.column.owner"));
        owner.setItems(register.directory().all().stream().filter(Known::active).toList());
        owner.setItemLabelGenerator(Known::name);
        owner.setWidthFull();
        evidence.setLabel(texts.get("workflow.breach.found"));
        evidence.setMaxLength(LONGEST);
        evidence.setMinRows(3);
        evidence.setWidthFull();
        ask(kind, title, owner, evidence);
        onConfirm(this::given, () -> work.apply(found()));
    }

    private boolean given() {
        boolean nothing = mark(title, title.getValue().isBlank(), Why.MATTER);
        boolean nobody = mark(owner, owner.isEmpty(), Why.OWNER);
        boolean unsaid = mark(evidence, evidence.getValue().isBlank(), Why.WORDS);
        return !nothing && !nobody && !unsaid;
    }

    private boolean mark(HasValidation field, boolean wrong, Why why) {
        field.setInvalid(wrong);
        field.setErrorMessage(wrong ? texts.get(why.key()) : "");
        return wrong;
    }

    private Found found() {
        return new Found(
                kind.getValue(),
                new Matter(matter.subject(), title.getValue().strip(), matter.path()),
                owner.getValue().login(),
                evidence.getValue());
    }

    /**
     * What was found.
     *
     * @param kind what went wrong
     * @param matter what it is about
     * @param login who answers for it
     * @param evidence what is known of it
     */
    record Found(Kind kind, Matter matter, String login, String evidence) {}
}
