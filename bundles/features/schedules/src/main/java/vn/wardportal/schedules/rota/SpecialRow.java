package vn.wardportal.schedules.rota;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.reception.Terms.Special;
import vn.wardportal.schedules.reception.Terms.Special.Kind;

/** The fields of one day on which a reception is otherwise. */
final class SpecialRow extends Div {

    private static final long serialVersionUID = 1L;

    final TextField day = new TextField();
    final Select<Kind> kind = new Select<>();
    final TextField detail = new TextField();
    final TextField reason = new TextField();
    final Button away = new Button();

    SpecialRow(Texts texts, Special special, Consumer<SpecialRow> removed) {
        addClassName("filters");
        day.setLabel(texts.get("schedules.special.day"));
        kind.setLabel(texts.get("schedules.special.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> texts.get(each.key()));
        kind.addValueChangeListener(event -> Optional.ofNullable(event.getValue())
                .ifPresent(chosen -> detail.setLabel(texts.get("schedules.special.detail." + chosen))));
        detail.setLabel(texts.get("schedules.special.detail." + special.kind()));
        reason.setLabel(texts.get("schedules.special.reason"));
        away.setText(texts.get("schedules.sheet.remove"));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        away.addClickListener(event -> removed.accept(this));
        day.setValue(special.day());
        kind.setValue(special.kind());
        detail.setValue(special.detail());
        reason.setValue(special.reason());
        add(day, kind, detail, reason, away);
    }

    Special value() {
        return new Special(
                day.getValue().strip(),
                Optional.ofNullable(kind.getValue()).orElse(Kind.SUBSTITUTE),
                detail.getValue().strip(),
                reason.getValue().strip());
    }

    void setReadOnly(boolean readOnly) {
        day.setReadOnly(readOnly);
        kind.setReadOnly(readOnly);
        detail.setReadOnly(readOnly);
        reason.setReadOnly(readOnly);
        away.setVisible(!readOnly);
    }
}
