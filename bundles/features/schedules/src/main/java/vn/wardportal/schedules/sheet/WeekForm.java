package vn.wardportal.schedules.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.wardportal.api.admin.Places;
import vn.wardportal.api.admin.RoutedForm;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.week.Field;
import vn.wardportal.schedules.week.IsoWeek;
import vn.wardportal.schedules.week.Plan;
import vn.wardportal.schedules.week.Row;

/** The fields of a week. */
final class WeekForm extends Div implements RoutedForm<Plan> {

    private static final long serialVersionUID = 1L;
    final Sheet sheet;
    final PasteBox paste;
    final TextArea note = new TextArea();
    final Button copy = new Button();
    final Paragraph trouble = new Paragraph();
    private final transient Texts texts;
    private final LocalDate monday;

    /**
     * @param issued whether residents read the week before
     * @param last the week before, if it has a schedule
     */
    WeekForm(Texts texts, Tools tools, LocalDate monday, boolean issued, Supplier<Optional<Plan>> last) {
        this.texts = texts;
        this.monday = monday;
        sheet = new Sheet(texts, tools.clashes(), monday, issued);
        paste = new PasteBox(texts, monday, sheet::addAll);
        copy.setText(texts.get("schedules.sheet.copy"));
        copy.addClickListener(event -> last.get()
                .ifPresentOrElse(
                        plan -> sheet.addAll(plan.copiedTo(monday).rows()),
                        () -> trouble.setText(texts.get("schedules.sheet.noLast"))));
        note.setLabel(texts.get("schedules.editor.note"));
        note.setHelperText(texts.get("schedules.editor.noteHint"));
        note.setWidthFull();
        trouble.addClassName("trouble");
        trouble.getElement().setAttribute("role", "alert");
        IsoWeek week = IsoWeek.of(monday);
        Paragraph hint = new Paragraph(texts.get(issued ? "schedules.sheet.hintIssued" : "schedules.sheet.hint"));
        hint.addClassName("soft");
        Div panel = new Div(
                new H2(texts.get(
                        "schedules.week.title",
                        week.number(),
                        week.year(),
                        Dates.day(monday),
                        Dates.day(week.sunday()))),
                hint,
                sheet,
                trouble,
                copy,
                paste,
                note);
        panel.addClassName("panel");
        add(panel);
    }

    @Override
    public void show(Plan plan) {
        sheet.show(plan.rows());
        note.setValue(plan.note());
        complain(Map.of());
    }

    @Override
    public Plan value() {
        return new Plan(monday, note.getValue().strip(), sheet.value());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        sheet.setReadOnly(readOnly);
        note.setReadOnly(readOnly);
        copy.setVisible(!readOnly);
        paste.setVisible(!readOnly);
    }

    @Override
    public Places places() {
        return new Places().add("rows", sheet).add("note", note);
    }

    @Override
    public void mend(String field, String text) {
        switch (field) {
            case "rows" -> sheet.show(Row.all(text));
            case "note" -> note.setValue(text);
            default -> throw new IllegalArgumentException("A week has no text named " + field);
        }
    }

    @Override
    public void complain(Map<Enum<?>, String> mistakes) {
        trouble.setText(
                Optional.ofNullable(mistakes.get(Field.ROWS)).map(texts::get).orElse(""));
        Optional<String> wrong = Optional.ofNullable(mistakes.get(Field.NOTE)).map(texts::get);
        note.setInvalid(wrong.isPresent());
        note.setErrorMessage(wrong.orElse(""));
        if (mistakes.containsKey(Field.ROWS)) {
            sheet.complain();
        }
    }
}
