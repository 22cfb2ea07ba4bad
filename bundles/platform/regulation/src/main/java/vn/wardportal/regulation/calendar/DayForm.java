package vn.wardportal.regulation.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import vn.wardportal.api.text.Texts;
import vn.wardportal.regulation.Fields;
import vn.wardportal.regulation.Refused;
import vn.wardportal.regulation.Words;

/** Enters a day that differs from its weekday. */
final class DayForm extends Div {

    private static final long serialVersionUID = 1L;

    final DatePicker date = Fields.day("calendar.column.date");
    final Select<DayKind> kind = new Select<>();
    final DatePicker makesUpFor = Fields.day("calendar.makesUpFor");
    final TextField reason = Fields.text("calendar.column.reason", 200);
    final TextField basis = Fields.text("calendar.column.basis", 300);
    final Select<Certainty> certainty = new Select<>();
    final Button save = new Button();
    final Button cancel = new Button();
    final Div answer = Fields.answer();

    private final transient CalendarDesk desk;
    private final transient Runnable changed;

    DayForm(CalendarDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        label();
        save.setText(Words.VI.get("calendar.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(event -> save());
        cancel.setText(Words.VI.get("calendar.cancel"));
        cancel.addClickListener(event -> clear());
        Div fields = new Div(date, kind, makesUpFor, reason, basis, certainty, save, cancel);
        fields.addClassName("filters");
        addClassName("panel");
        setWidthFull();
        add(new H3(Words.VI.get("calendar.form.title")), fields, answer);
        clear();
    }

    private void label() {
        Texts texts = Words.VI;
        kind.setLabel(texts.get("calendar.column.kind"));
        kind.setItems(DayKind.values());
        kind.setItemLabelGenerator(one -> texts.get(one.key()));
        kind.addValueChangeListener(event -> makesUpFor.setVisible(event.getValue() == DayKind.MAKEUP));
        certainty.setLabel(texts.get("calendar.column.certainty"));
        certainty.setItems(Certainty.values());
        certainty.setItemLabelGenerator(one -> texts.get(one.key()));
    }

    /** Puts the day into the fields; another date would be another day. */
    void edit(SpecialDay day) {
        date.setValue(day.date());
        date.setReadOnly(true);
        cancel.setVisible(true);
        kind.setValue(day.kind());
        makesUpFor.setValue(day.makesUpFor().orElse(null));
        reason.setValue(day.reason());
        basis.setValue(day.basis());
        certainty.setValue(day.certainty());
        answer.setVisible(false);
        scrollIntoView();
    }

    private void save() {
        if (Fields.attempt(answer, () -> desk.save(value()), "calendar.saved")) {
            clear();
            changed.run();
        }
    }

    private SpecialDay value() {
        if (date.getValue() == null) {
            throw new Refused("calendar.refused.date");
        }
        return new SpecialDay(
                date.getValue(),
                kind.getValue(),
                kind.getValue() == DayKind.MAKEUP ? Optional.ofNullable(makesUpFor.getValue()) : Optional.empty(),
                reason.getValue().strip(),
                basis.getValue().strip(),
                certainty.getValue());
    }

    private void clear() {
        date.clear();
        date.setReadOnly(false);
        cancel.setVisible(false);
        kind.setValue(DayKind.OFF);
        makesUpFor.clear();
        makesUpFor.setVisible(false);
        reason.clear();
        basis.clear();
        certainty.setValue(Certainty.VERIFIED);
    }
}
