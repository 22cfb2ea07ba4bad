package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.route.Routes.Reason;
import vn.wardportal.workflow.route.Step.Returned;

/** Why a text is sent back: reasons with their articles, the passages meant, and a free word. */
class ReturnDialog extends StepDialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_PASSAGE = 500;
    private static final int LONGEST = 2000;
    private static final int SHOWN = 60;

    final CheckboxGroup<Reason> reasons = new CheckboxGroup<>();
    final TextArea remark = new TextArea();
    final transient Map<String, TextField> passages = new HashMap<>();

    final transient Map<String, Button> takes = new HashMap<>();

    private final transient Texts texts;
    private final String selected;

    /** @param selected what the person selected in the text before */
    ReturnDialog(
            Texts texts,
            List<Reason> offered,
            String selected,
            BiFunction<List<Returned>, String, Optional<String>> step) {
        super(texts, texts.get("workflow.choice.RETURN"));
        this.texts = texts;
        this.selected = selected.substring(0, Math.min(selected.length(), LONGEST_PASSAGE));
        reasons.setLabel(texts.get("workflow.return.reasons"));
        reasons.setItems(offered);
        reasons.setItemLabelGenerator(reason -> reason.title() + " (" + reason.clause() + ")");
        ask(reasons);
        offered.forEach(reason -> ask(passage(reason), take(reason)));
        reasons.addValueChangeListener(event -> {
            List<String> chosen = event.getValue().stream().map(Reason::name).toList();
            passages.forEach((name, field) -> field.setVisible(chosen.contains(name)));
            takes.forEach((name, button) -> button.setVisible(chosen.contains(name) && !selected.isBlank()));
        });
        remark.setLabel(texts.get("workflow.return.remark"));
        remark.setMaxLength(LONGEST);
        remark.setWidthFull();
        ask(remark);
        onConfirm(this::given, () -> step.apply(value(), remark.getValue().strip()));
    }

    private TextField passage(Reason reason) {
        TextField field = new TextField(texts.get("workflow.return.passage", reason.title()));
        field.setMaxLength(LONGEST_PASSAGE);
        field.setWidthFull();
        field.setVisible(false);
        if (selected.isBlank()) {
            field.setHelperText(texts.get("workflow.return.passage.hint"));
        }
        passages.put(reason.name(), field);
        return field;
    }

    /** Takes what was selected in the text, so that it need not be typed. */
    private Button take(Reason reason) {
        TextField field = passages.get(reason.name());
        String shown = selected.length() > SHOWN ? selected.substring(0, SHOWN) + "…" : selected;
        Button button = new Button(texts.get("workflow.return.take", shown), event -> {
            field.setValue(selected);
            field.focus();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName("passage");
        button.setVisible(false);
        takes.put(reason.name(), button);
        return button;
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
