package vn.wardportal.regulation.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;
import vn.wardportal.regulation.Fields;
import vn.wardportal.regulation.Rights;
import vn.wardportal.regulation.StackTable;
import vn.wardportal.regulation.Words;

/** The days of a year that differ from their weekday. */
final class DayList extends StackTable {

    private static final long serialVersionUID = 1L;

    private final transient CalendarDesk desk;
    private final transient Consumer<SpecialDay> edit;
    private final transient Runnable changed;
    private final transient Texts texts = Words.VI;

    DayList(CalendarDesk desk, Consumer<SpecialDay> edit, Runnable changed) {
        super(Stream.of("date", "kind", "reason", "basis", "certainty", "actions")
                .limit(Rights.manages() ? 6 : 5)
                .map(column -> Words.VI.get("calendar.column." + column))
                .toList());
        this.desk = desk;
        this.edit = edit;
        this.changed = changed;
    }

    void show(List<SpecialDay> days) {
        clear();
        days.forEach(day -> row(cells(day)));
    }

    private Component[] cells(SpecialDay day) {
        return Stream.<Component>of(
                        new Span(Dates.weekday(day.date(), Language.VI)),
                        new Span(texts.get(day.kind().key())),
                        new Span(day.reason()),
                        new Span(day.basis()),
                        certainty(day.certainty()),
                        actions(day))
                .limit(Rights.manages() ? 6 : 5)
                .toArray(Component[]::new);
    }

    private Span certainty(Certainty certainty) {
        VaadinIcon icon =
                switch (certainty) {
                    case VERIFIED -> VaadinIcon.CHECK_CIRCLE;
                    case SECONDARY, COMPUTED -> VaadinIcon.INFO_CIRCLE;
                    case ASSUMED, NEEDS_DECISION -> VaadinIcon.QUESTION_CIRCLE;
                };
        String theme = certainty == Certainty.VERIFIED ? "success" : certainty.doubtful() ? "warning" : "contrast";
        return Fields.badge(icon, texts.get(certainty.key()), theme);
    }

    private Component actions(SpecialDay day) {
        Button change = new Button(texts.get("calendar.change"), event -> edit.accept(day));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.setAriaLabel(texts.get("calendar.change.of", Dates.day(day.date())));
        Button remove = new Button(texts.get("calendar.remove"), event -> {
            desk.remove(day.date());
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        remove.setAriaLabel(texts.get("calendar.remove.of", Dates.day(day.date())));
        return new Div(change, remove);
    }
}
