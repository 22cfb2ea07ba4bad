package vn.wardportal.regulation.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.calendar.WorkCalendar.Due;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.regulation.Fields;
import vn.wardportal.regulation.Words;

/** Tries a deadline out: begun then, so many working days or hours, due then, and why. */
final class WhatIf extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1_000;

    final DatePicker date = Fields.day("calendar.whatIf.date");
    final TimePicker time = Fields.time("calendar.whatIf.time");
    final IntegerField count = new IntegerField();
    final Select<Unit> unit = new Select<>();
    final TimePicker closing = Fields.time("calendar.whatIf.closing");
    final Div result = new Div();

    private final transient WorkCalendar calendar;
    private final transient Texts texts = Words.VI;

    /** What is counted. */
    enum Unit {
        DAYS,
        HOURS
    }

    WhatIf(WorkCalendar calendar, Clock clock) {
        this.calendar = calendar;
        fill(LocalDateTime.ofInstant(clock.instant(), Dates.ZONE));
        date.addValueChangeListener(event -> reckon());
        Stream.of(time, closing).forEach(field -> field.addValueChangeListener(event -> reckon()));
        count.addValueChangeListener(event -> reckon());
        unit.addValueChangeListener(event -> reckon());
        Div fields = new Div(date, time, count, unit, closing);
        fields.addClassName("filters");
        result.getElement().setAttribute("aria-live", "polite");
        addClassName("panel");
        setWidthFull();
        add(new H2(texts.get("calendar.whatIf.title")), fields, result);
        reckon();
    }

    private void fill(LocalDateTime now) {
        date.setValue(now.toLocalDate());
        time.setValue(now.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        count.setLabel(texts.get("calendar.whatIf.count"));
        count.setMin(0);
        count.setMax(MOST);
        count.setStepButtonsVisible(true);
        count.setValue(1);
        unit.setLabel(texts.get("calendar.whatIf.unit"));
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(one -> texts.get("calendar.whatIf." + one.name()));
        unit.setValue(Unit.DAYS);
        closing.setClearButtonVisible(true);
    }

    private void reckon() {
        result.removeAll();
        Integer wanted = count.getValue();
        if (date.getValue() == null || time.getValue() == null || wanted == null || wanted < 0 || wanted > MOST) {
            result.add(new Paragraph(texts.get("calendar.whatIf.incomplete")));
            return;
        }
        Due due = due(date.getValue().atTime(time.getValue()).atZone(Dates.ZONE).toInstant(), wanted);
        Paragraph words = new Paragraph(texts.get("calendar.whatIf.due", Dates.time(due.at())));
        words.addClassName("success");
        UnorderedList why = new UnorderedList();
        due.explanation().forEach(sentence -> why.add(new ListItem(sentence)));
        result.add(Stream.<Component>of(words, why).toList());
    }

    private Due due(Instant from, int wanted) {
        LocalTime latest = closing.getValue();
        if (unit.getValue() == Unit.HOURS) {
            return calendar.afterWorkingHours(from, wanted);
        }
        return latest == null
                ? calendar.afterWorkingDays(from, wanted)
                : calendar.afterWorkingDays(from, wanted, latest);
    }
}
