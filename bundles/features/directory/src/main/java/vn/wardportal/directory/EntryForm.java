package vn.wardportal.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.admin.DayField;
import vn.wardportal.api.admin.EnglishPanel;
import vn.wardportal.api.admin.FieldMistakes;
import vn.wardportal.api.admin.Places;
import vn.wardportal.api.admin.RoutedForm;
import vn.wardportal.api.text.Texts;
import vn.wardportal.directory.Details.Contact;
import vn.wardportal.directory.Details.English;
import vn.wardportal.directory.Details.Term;
import vn.wardportal.directory.Details.Type;
import vn.wardportal.directory.Details.Words;

/** The fields of an entry. */
class EntryForm extends Div implements RoutedForm<Details> {

    private static final long serialVersionUID = 1L;

    final WordsFields vietnamese;
    final WordsFields english;
    final EnglishPanel translation;
    final TextField email = new TextField();
    final TextField phone = new TextField();
    final TextField fax = new TextField();
    final DatePicker from;
    final DatePicker to;

    private final Type type;
    private final transient FieldMistakes<Field> said;

    EntryForm(Texts texts, Type type) {
        this.type = type;
        said = new FieldMistakes<>(Field.class, this::component, texts);
        boolean person = type == Type.PERSON;
        Texts labels = texts.below("directory.editor");
        vietnamese = new WordsFields(labels, person, this::vietnameseTyped);
        english = new WordsFields(labels.below("english"), person, this::englishTyped);
        email.setHelperText(labels.get("emailHint"));
        from = day(labels, "from");
        to = day(labels, "to");
        email.setLabel(labels.get("email"));
        phone.setLabel(labels.get("phone"));
        fax.setLabel(labels.get("fax"));
        translation = new EnglishPanel(english);
        Stream.<HasSize>of(email, phone, fax).forEach(HasSize::setWidthFull);
        add(panel(vietnamese, email, phone, fax, from, to), translation);
    }

    private void vietnameseTyped() {
        translation.vietnameseTyped(true);
    }

    private void englishTyped() {
        translation.englishTyped(true);
    }

    private static Div panel(Component... fields) {
        Div panel = new Div(fields);
        panel.addClassName("panel");
        return panel;
    }

    private static DayField day(Texts labels, String name) {
        DayField day = new DayField(labels.get(name));
        day.setHelperText(labels.get(name + "Hint"));
        return day;
    }

    @Override
    public void show(Details details) {
        vietnamese.show(details.words());
        english.show(details.english().words());
        translation.show(details.english().of(), details.words().hash());
        email.setValue(details.contact().email());
        phone.setValue(details.contact().phone());
        fax.setValue(details.contact().fax());
        from.setValue(details.term().from().orElse(null));
        to.setValue(details.term().to().orElse(null));
        complain(Map.of());
    }

    @Override
    public Details value() {
        Words words = vietnamese.value();
        return new Details(
                type,
                words,
                new Contact(email.getValue(), phone.getValue(), fax.getValue()),
                new Term(Optional.ofNullable(from.getValue()), Optional.ofNullable(to.getValue())),
                english(words));
    }

    private English english(Words words) {
        Words typed = english.value();
        if (!typed.given()) {
            return English.NONE;
        }
        return new English(typed, translation.of(words.hash()));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        vietnamese.setReadOnly(readOnly);
        english.setReadOnly(readOnly);
        Stream.of(email, phone, fax).forEach(field -> field.setReadOnly(readOnly));
        Stream.of(from, to).forEach(field -> field.setReadOnly(readOnly));
        translation.setReadOnly(readOnly);
    }

    @Override
    public Places places() {
        return new Places()
                .add("name", vietnamese.name)
                .add("title", vietnamese.title)
                .add("work", vietnamese.work)
                .add("room", vietnamese.room)
                .add("hours", vietnamese.hours);
    }

    @Override
    public void mend(String field, String text) {
        switch (field) {
            case "name" -> vietnamese.name.setValue(text);
            case "title" -> vietnamese.title.setValue(text);
            case "work" -> vietnamese.work.setValue(text);
            case "room" -> vietnamese.room.setValue(text);
            case "hours" -> vietnamese.hours.setValue(text);
            default -> throw new IllegalArgumentException("An entry has no text named " + field);
        }
    }

    @Override
    public void complain(Map<Enum<?>, String> mistakes) {
        said.show(mistakes);
    }

    private Component component(Field field) {
        return switch (field) {
            case NAME -> vietnamese.name;
            case TITLE -> vietnamese.title;
            case WORK -> vietnamese.work;
            case ROOM -> vietnamese.room;
            case HOURS -> vietnamese.hours;
            case EMAIL -> email;
            case PHONE -> phone;
            case FAX -> fax;
            case FROM -> from;
            case TO -> to;
            case ENGLISH_NAME -> english.name;
            case ENGLISH_TITLE -> english.title;
            case ENGLISH_WORK -> english.work;
            case ENGLISH_ROOM -> english.room;
            case ENGLISH_HOURS -> english.hours;
        };
    }
}
