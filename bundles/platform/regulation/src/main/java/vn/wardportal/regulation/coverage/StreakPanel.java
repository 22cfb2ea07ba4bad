package vn.wardportal.regulation.coverage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.regulation.Words;

/** What the daily check of khoản 3 Điều 10 found on the last thirty days, and whether today lacks something topical. */
final class StreakPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 30;

    final Div alert = new Div();
    final Paragraph length = new Paragraph();
    final UnorderedList marks = new UnorderedList();

    private final transient Board board;
    private final transient WorkCalendar calendar;
    private final transient Texts texts = Words.VI;

    StreakPanel(Board board, WorkCalendar calendar) {
        this.board = board;
        this.calendar = calendar;
        addClassName("panel");
        setWidthFull();
        marks.addClassName("marks");
        alert.addClassName("problem");
        alert.getElement().setAttribute("role", "alert");
        add(new H2(texts.get("streak.title")), alert, length, marks);
    }

    void show() {
        LocalDate today = board.today();
        // further back than is shown: a streak may be longer than thirty days
        List<TopicalDay> checked = board.topical(today.minusYears(1));
        Streak streak = Streak.of(checked, calendar, today, DAYS);
        length.setText(texts.get("streak.length", streak.length()));
        boolean missed = streak.days().getLast().mark() == Streak.Mark.MISSED;
        alert.setText(missed ? texts.get("streak.missed") : "");
        alert.setVisible(missed);
        marks.removeAll();
        streak.days().forEach(day -> marks.add(mark(day)));
    }

    private ListItem mark(Streak.Day day) {
        String words = texts.get("streak." + day.mark().name(), day.items());
        Span sign = new Span(texts.get("streak.sign." + day.mark().name()));
        sign.getElement().setAttribute("aria-hidden", "true");
        ListItem item =
                new ListItem(new Span(Dates.day(day.date()).substring(0, "dd/MM".length())), sign, new Span(words));
        item.addClassName(day.mark() == Streak.Mark.MISSED ? "error" : "soft");
        return item;
    }
}
