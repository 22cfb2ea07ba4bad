package vn.wardportal.schedules.rota;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.admin.FieldMistakes;
import vn.wardportal.api.admin.Places;
import vn.wardportal.api.admin.RoutedForm;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.reception.Field;
import vn.wardportal.schedules.reception.Terms;
import vn.wardportal.schedules.reception.Terms.Pattern;
import vn.wardportal.schedules.reception.Terms.Who;

/** The fields of a reception. */
final class ReceptionForm extends Div implements RoutedForm<Terms> {

    private static final long serialVersionUID = 1L;

    final TextField office = new TextField();
    final TextField person = new TextField();
    final Checkbox head = new Checkbox();
    final TextField place = new TextField();
    final Select<Pattern> pattern = new Select<>();
    final TextField days = new TextField();
    final TextField hours = new TextField();
    final TextField minutes = new TextField();
    final TextField from = new TextField();
    final TextField to = new TextField();
    final Checkbox shift = new Checkbox();
    final TextArea note = new TextArea();
    final SpecialsField specials;
    final LawPanel law;
    private final transient Texts texts;
    private final transient FieldMistakes<Field> said;

    ReceptionForm(Texts texts, Tools tools) {
        this.texts = texts;
        said = new FieldMistakes<>(Field.class, this::component, texts);
        specials = new SpecialsField(texts);
        law = new LawPanel(texts, tools, this::value);
        for (Field field : Field.values()) {
            label(component(field), field.name().toLowerCase(Locale.ROOT));
        }
        pattern.setLabel(texts.get("schedules.editor.pattern"));
        pattern.setItems(Pattern.values());
        pattern.setItemLabelGenerator(each -> texts.get(each.key()));
        pattern.addValueChangeListener(event -> Optional.ofNullable(event.getValue())
                .ifPresent(chosen -> days.setHelperText(texts.get("schedules.editor.daysHint." + chosen))));
        head.setLabel(texts.get("schedules.editor.head"));
        shift.setLabel(texts.get("schedules.editor.shift"));
        Stream.<HasSize>of(office, person, place, pattern, days, hours, minutes, from, to, note)
                .forEach(HasSize::setWidthFull);
        Div fields =
                new Div(office, person, head, place, pattern, days, hours, minutes, from, to, shift, note, specials);
        fields.addClassName("panel");
        add(fields, law);
    }

    private void label(Component component, String name) {
        String hint = "schedules.editor." + name + "Hint";
        if (component instanceof TextField field) {
            field.setLabel(texts.get("schedules.editor." + name));
            field.setHelperText(texts.has(hint) ? texts.get(hint) : "");
        } else if (component instanceof TextArea area) {
            area.setLabel(texts.get("schedules.editor." + name));
        }
    }

    @Override
    public void show(Terms terms) {
        office.setValue(terms.who().office());
        person.setValue(terms.who().person());
        head.setValue(terms.who().head());
        place.setValue(terms.place());
        pattern.setValue(terms.pattern());
        days.setValue(terms.days());
        hours.setValue(terms.hours());
        minutes.setValue(terms.minutes());
        from.setValue(terms.from());
        to.setValue(terms.to());
        shift.setValue(terms.shift());
        note.setValue(terms.note());
        specials.show(terms.specials());
        complain(Map.of());
        law.look();
    }

    @Override
    public Terms value() {
        return new Terms(
                new Who(office.getValue().strip(), person.getValue().strip(), head.getValue()),
                place.getValue().strip(),
                Optional.ofNullable(pattern.getValue()).orElse(Pattern.WEEKLY),
                days.getValue().strip(),
                hours.getValue().strip(),
                minutes.getValue().strip(),
                from.getValue().strip(),
                to.getValue().strip(),
                shift.getValue(),
                note.getValue().strip(),
                specials.value());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        Stream.of(office, person, place, days, hours, minutes, from, to).forEach(field -> field.setReadOnly(readOnly));
        Stream.of(head, shift).forEach(box -> box.setReadOnly(readOnly));
        pattern.setReadOnly(readOnly);
        note.setReadOnly(readOnly);
        specials.setReadOnly(readOnly);
    }

    @Override
    public Places places() {
        return new Places()
                .add("office", office)
                .add("person", person)
                .add("place", place)
                .add("note", note);
    }

    @Override
    public void mend(String field, String text) {
        switch (field) {
            case "office" -> office.setValue(text);
            case "person" -> person.setValue(text);
            case "place" -> place.setValue(text);
            case "note" -> note.setValue(text);
            default -> throw new IllegalArgumentException("A reception has no text named " + field);
        }
    }

    @Override
    public void complain(Map<Enum<?>, String> mistakes) {
        said.show(mistakes);
        specials.trouble.setText(Optional.ofNullable(mistakes.get(Field.SPECIALS))
                .map(texts::get)
                .orElse(""));
    }

    private Component component(Field field) {
        return switch (field) {
            case OFFICE -> office;
            case PERSON -> person;
            case PLACE -> place;
            case DAYS -> days;
            case HOURS -> hours;
            case MINUTES -> minutes;
            case FROM -> from;
            case TO -> to;
            case NOTE -> note;
            case SPECIALS -> specials;
        };
    }
}
