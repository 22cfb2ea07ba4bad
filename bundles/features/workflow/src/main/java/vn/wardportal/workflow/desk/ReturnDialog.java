package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.route.Routes.Reason;
import vn.wardportal.workflow.route.Step.Returned;

/** Why a text is sent back: reasons with their articles, the passages meant, and a free word. */
class ReturnDialog extends StepDialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_PASSAGE = 500;
    private static final int LONGEST = 2000;

    final CheckboxGroup<Reason> reasons = new CheckboxGroup<>();
    final TextArea remark = new TextArea();
    final transient Map<String, TextField> passages = new HashMap<>();

    private final transient Texts texts;

    ReturnDialog(Texts texts, List<Reason> offered, BiConsumer<List<Returned>, String> step) {
        super(texts, texts.get("workflow.choice.RETURN"));
        this.texts = texts;
        reasons.setLabel(texts.get("workflow.return.reasons"));
        reasons.setItems(offered);
        reasons.setItemLabelGenerator(reason -> reason.title() + " (" + reason.clause() + ")");
        ask(reasons);
        offered.forEach(reason -> ask(passage(reason)));
        reasons.addValueChangeListener(event -> passages.forEach((name, field) -> field.setVisible(
                event.getValue().stream().anyMatch(reason -> reason.name().equals(name)))));
        remark.setLabel(texts.get("workflow.return.remark"));
        remark.setMaxLength(LONGEST);
        remark.setWidthFull();
        ask(remark);
        onConfirm(this::given, () -> step.accept(value(), remark.getValue().strip()));
    }

    private TextField passage(Reason reason) {
        TextField field = new TextField(texts.get("workflow.return.passage", reason.title()));
        field.setMaxLength(LONGEST_PASSAGE);
        field.setWidthFull();
        field.setVisible(false);
        passages.put(reason.name(), field);
        return field;
    }

    private boolean given() {
        boolean none = reasons.getValue().isEmpty();
        reasons.setInvalid(none);
        reasons.setErrorMessage(none ? texts.get("workflow.refused.NO_REASON") : "");
        return !none;
    }

    private List<Returned> value() {
        return reasons.getValue().stream()
                .map(reason -> new Returned(
                        reason.name(), passages.get(reason.name()).getValue().strip()))
                .collect(Collectors.toList());
    }
}
