package vn.wardportal.regulation.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;
import vn.wardportal.regulation.Fields;
import vn.wardportal.regulation.Rights;
import vn.wardportal.regulation.Words;

/** The days of a year that differ from their weekday. */
final class DayGrid extends Grid<SpecialDay> {

    private static final long serialVersionUID = 1L;

    private final transient CalendarDesk desk;
    private final transient Consumer<SpecialDay> edit;
    private final transient Runnable changed;
    private final transient Texts texts = Words.VI;

    DayGrid(CalendarDesk desk, Consumer<SpecialDay> edit, Runnable changed) {
        this.desk = desk;
        this.edit = edit;
        this.changed = changed;
        addColumn(day -> Dates.weekday(day.date(), Language.VI))
                .setHeader(texts.get("calendar.column.date"))
                .setWidth("12rem")
                .setFlexGrow(0);
        addColumn(day -> texts.get(day.kind().key()))
                .setHeader(texts.get("calendar.column.kind"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(SpecialDay::reason)
                .setHeader(texts.get("calendar.column.reason"))
                .setWidth("14rem")
                .setTooltipGenerator(SpecialDay::reason);
        addColumn(SpecialDay::basis)
                .setHeader(texts.get("calendar.column.basis"))
                .setWidth("16rem")
                .setTooltipGenerator(SpecialDay::basis);
        addComponentColumn(day -> certainty(day.certainty()))
                .setHeader(texts.get("calendar.column.certainty"))
                .setWidth("14rem");
        if (Rights.manages()) {
            addComponentColumn(this::actions)
                    .setHeader(texts.get("calendar.column.actions"))
                    .setWidth("12rem")
                    .setFlexGrow(0);
        }
        setEmptyStateComponent(new Span(texts.get("calendar.days.none")));
        setHeight("26rem");
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

    Component actions(SpecialDay day) {
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
