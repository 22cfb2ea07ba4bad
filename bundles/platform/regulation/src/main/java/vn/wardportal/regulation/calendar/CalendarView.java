package vn.wardportal.regulation.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.regulation.Rights;
import vn.wardportal.regulation.Words;

/** Working time: a box that tries a deadline out, the days of a year that differ, and the weekly hours. */
final class CalendarView extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 2019;
    private static final int YEARS_AHEAD = 4;

    final transient WhatIf whatIf;
    final Select<Integer> year = new Select<>();
    final DayList list;
    final DayForm form;
    final HoursPanel hours;
    final Div questions = new Div();

    private final Paragraph none = new Paragraph();
    private final transient CalendarDesk desk;
    private final transient Texts texts = Words.VI;

    CalendarView(CalendarDesk desk, WorkCalendar calendar, Clock clock) {
        this.desk = desk;
        LocalDate today = LocalDate.now(clock.withZone(Dates.ZONE));
        whatIf = new WhatIf(calendar, clock);
        form = new DayForm(desk, this::show);
        list = new DayList(desk, form::edit, this::show);
        hours = new HoursPanel(desk, today);
        form.setVisible(Rights.manages());
        none.setText(texts.get("calendar.days.none"));
        questions.setWidthFull();
        add(new Paragraph(texts.get("calendar.intro")), whatIf);
        add(new H2(texts.get("calendar.days.title")), years(today), questions, list, none, form, hours);
        show();
    }

    private Select<Integer> years(LocalDate today) {
        year.setLabel(texts.get("calendar.year"));
        year.setItems(IntStream.rangeClosed(FIRST_YEAR, today.getYear() + YEARS_AHEAD)
                .boxed()
                .toList());
        year.setValue(today.getYear());
        year.addValueChangeListener(event -> show());
        return year;
    }

    private void show() {
        List<SpecialDay> days = desk.days(year.getValue());
        list.show(days);
        none.setVisible(days.isEmpty());
        questions.removeAll();
        desk.open(year.getValue()).forEach(question -> questions.add(question(question)));
    }

    /** A day that is promised and not fixed: whoever may picks one of the days it may be. */
    private Div question(OpenQuestion open) {
        Div row = new Div(new Paragraph(texts.get("calendar.open", open.reason(), open.basis())));
        row.addClassName("warning");
        if (Rights.manages()) {
            Div choices = new Div();
            choices.addClassName("actions");
            open.candidates()
                    .forEach(date -> choices.add(new Button(
                            texts.get("calendar.open.choose", Dates.day(date)),
                            event -> form.edit(new SpecialDay(
                                    date, DayKind.OFF, Optional.empty(), open.reason(), "", Certainty.VERIFIED)))));
            row.add(choices);
        }
        return row;
    }
}
