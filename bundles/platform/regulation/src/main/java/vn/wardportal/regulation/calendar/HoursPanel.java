package vn.wardportal.regulation.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.regulation.Fields;
import vn.wardportal.regulation.Refused;
import vn.wardportal.regulation.Rights;
import vn.wardportal.regulation.Words;
import vn.wardportal.regulation.calendar.WeekHours.Span;

/** The weekly hours as they were, are and will be, and the fields that change them from a day on. */
final class HoursPanel extends Div {

    private static final long serialVersionUID = 1L;

    final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    final TimePicker morningStarts = Fields.time("calendar.hours.morningStarts");
    final TimePicker morningEnds = Fields.time("calendar.hours.morningEnds");
    final TimePicker afternoonStarts = Fields.time("calendar.hours.afternoonStarts");
    final TimePicker afternoonEnds = Fields.time("calendar.hours.afternoonEnds");
    final DatePicker from = Fields.day("calendar.hours.from");
    final TextField basis = Fields.text("calendar.column.basis", 300);
    final Button save = new Button();
    final Div answer = Fields.answer();

    private final UnorderedList list = new UnorderedList();
    private final transient CalendarDesk desk;
    private final transient Texts texts = Words.VI;

    HoursPanel(CalendarDesk desk, LocalDate today) {
        this.desk = desk;
        days.setLabel(texts.get("calendar.hours.days"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(this::name);
        from.setValue(today);
        save.setText(texts.get("calendar.hours.save"));
        save.addClickListener(event -> save());
        addClassName("panel");
        setWidthFull();
        add(new H2(texts.get("calendar.hours.title")), list);
        if (Rights.manages()) {
            Div fields = new Div(morningStarts, morningEnds, afternoonStarts, afternoonEnds, from, basis, save);
            fields.addClassName("filters");
            add(days, fields, answer);
        }
        show();
    }

    private void show() {
        list.removeAll();
        desk.week()
                .forEach(hours -> list.add(new ListItem(texts.get(
                        "calendar.hours.line",
                        name(hours.day()),
                        hours.starts(),
                        hours.ends(),
                        Dates.day(hours.from()),
                        hours.to()
                                .map(last -> texts.get("calendar.hours.to", Dates.day(last)))
                                .orElse(""),
                        hours.basis()))));
    }

    private void save() {
        if (Fields.attempt(
                answer,
                () -> {
                    if (from.getValue() == null) {
                        throw new Refused("calendar.refused.date");
                    }
                    desk.hours(
                            days.getValue(),
                            spans(),
                            from.getValue(),
                            basis.getValue().strip());
                },
                "calendar.hours.saved")) {
            show();
        }
    }

    /** The half days that were entered; a half day without times is not worked. */
    private List<Span> spans() {
        return Stream.of(span(morningStarts, morningEnds), span(afternoonStarts, afternoonEnds))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Span> span(TimePicker starts, TimePicker ends) {
        if (starts.isEmpty() && ends.isEmpty()) {
            return List.of();
        }
        if (starts.isEmpty() || ends.isEmpty()) {
            throw new Refused("calendar.refused.hours");
        }
        return List.of(new Span(starts.getValue(), ends.getValue()));
    }

    private String name(DayOfWeek day) {
        return texts.get("weekday." + day.getValue());
    }
}
