package vn.wardportal.audit;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.wardportal.api.admin.DayField;
import vn.wardportal.api.text.Texts;

/** The fields that narrow the record down. */
final class FilterBar extends Div {

    private static final long serialVersionUID = 1L;

    final TextField person = new TextField();
    final ComboBox<String> action = new ComboBox<>();
    final TextField object = new TextField();
    final DatePicker from = new DayField("");
    final DatePicker to = new DayField("");

    private final transient Consumer<Filter> changed;

    FilterBar(Texts texts, List<String> actions, ActionTitles titles, Consumer<Filter> changed) {
        this.changed = changed;
        addClassName("filters");
        person.setLabel(texts.get("audit.filter.person"));
        action.setLabel(texts.get("audit.filter.action"));
        object.setLabel(texts.get("audit.filter.object"));
        from.setLabel(texts.get("audit.filter.from"));
        to.setLabel(texts.get("audit.filter.to"));
        action.setItems(actions);
        action.setItemLabelGenerator(titles::title);
        action.setClearButtonVisible(true);
        Stream.of(person, object).forEach(FilterBar::searching);
        Stream.<HasValue<? extends ComponentValueChangeEvent<?, ?>, ?>>of(person, action, object, from, to)
                .forEach(field -> field.addValueChangeListener(event -> tell()));
        add(Stream.<Component>of(person, action, object, from, to).toList());
    }

    Filter filter() {
        return new Filter(
                person.getValue(),
                Optional.ofNullable(action.getValue()).orElse(""),
                object.getValue(),
                day(from),
                day(to));
    }

    private void tell() {
        changed.accept(filter());
    }

    private static void searching(TextField field) {
        field.setClearButtonVisible(true);
        field.setMaxLength(100);
        field.setValueChangeMode(ValueChangeMode.LAZY);
    }

    private static Optional<LocalDate> day(DatePicker field) {
        return Optional.ofNullable(field.getValue());
    }
}
