package vn.wardportal.procedures.editor;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.admin.DayField;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.Head;
import vn.wardportal.procedures.Head.Decision;
import vn.wardportal.procedures.Head.Level;
import vn.wardportal.procedures.Head.Online;
import vn.wardportal.procedures.Head.Validity;

/** The fields of what a procedure is called and how it stands. */
final class HeadFields extends Div {

    private static final long serialVersionUID = 1L;

    final TextField name = new TextField();
    final TextField code = new TextField();
    final TextField field = new TextField();
    final TextField slug = new TextField();
    final Select<Online> online = new Select<>();
    final Select<Integer> old = new Select<>();
    final TextField decision = new TextField();
    final DatePicker decided = new DayField("");
    final DatePicker from = new DayField("");
    final DatePicker to = new DayField("");

    HeadFields(Texts texts) {
        label(texts);
        online.setItems(Online.values());
        online.setItemLabelGenerator(one -> texts.get(one.key()));
        old.setItems(0, 1, 2, 3, 4);
        old.setItemLabelGenerator(level -> level == 0 ? texts.get("procedures.unpublished") : String.valueOf(level));
        name.setWidthFull();
        Div small = new Div(code, field, slug);
        Div published = new Div(decision, decided, from, to, online, old);
        small.addClassName("filters");
        published.addClassName("filters");
        addClassName("panel");
        add(name, small, published);
    }

    private void label(Texts texts) {
        name.setLabel(texts.get("procedures.editor.name"));
        code.setLabel(texts.get("procedures.editor.code"));
        code.setHelperText(texts.get("procedures.editor.codeHint"));
        field.setLabel(texts.get("procedures.field"));
        slug.setLabel(texts.get("procedures.editor.slug"));
        slug.setHelperText(texts.get("procedures.editor.slugHint"));
        online.setLabel(texts.get("procedures.editor.online"));
        old.setLabel(texts.get("procedures.editor.old"));
        decision.setLabel(texts.get("procedures.decision"));
        decided.setLabel(texts.get("procedures.editor.decided"));
        from.setLabel(texts.get("procedures.from"));
        from.setHelperText(texts.get("procedures.editor.fromHint"));
        to.setLabel(texts.get("procedures.to"));
    }

    void show(Head head) {
        name.setValue(head.name());
        code.setValue(head.code());
        field.setValue(head.field());
        slug.setValue(head.slug());
        online.setValue(head.level().online());
        old.setValue(head.level().old());
        decision.setValue(head.decision().number());
        decided.setValue(nullable(head.decision().day()));
        from.setValue(nullable(head.validity().from()));
        to.setValue(nullable(head.validity().to()));
    }

    static @org.jspecify.annotations.Nullable LocalDate nullable(Optional<LocalDate> day) {
        return day.orElse(null);
    }

    Head value() {
        return new Head(
                slug.getValue().strip(),
                code.getValue().strip(),
                name.getValue().strip(),
                field.getValue().strip(),
                new Level(
                        online.getOptionalValue().orElse(Online.UNSTATED),
                        old.getOptionalValue().orElse(0)),
                new Decision(decision.getValue().strip(), decided.getOptionalValue()),
                new Validity(from.getOptionalValue(), to.getOptionalValue()));
    }

    void setReadOnly(boolean readOnly) {
        List.of(name, code, field, slug, decision).forEach(one -> one.setReadOnly(readOnly));
        List.of(decided, from, to).forEach(one -> one.setReadOnly(readOnly));
        online.setReadOnly(readOnly);
        old.setReadOnly(readOnly);
    }
}
