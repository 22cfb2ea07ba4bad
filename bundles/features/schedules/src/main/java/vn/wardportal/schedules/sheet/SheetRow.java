package vn.wardportal.schedules.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.week.Row;
import vn.wardportal.schedules.week.Row.Matter;
import vn.wardportal.schedules.week.RowMistakes;
import vn.wardportal.schedules.week.RowMistakes.Cell;
import vn.wardportal.schedules.week.Status;

/** One line of the sheet: plain fields beside each other, and below them what it clashes with. */
final class SheetRow extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Map<Cell, TextField> cells = new EnumMap<>(Cell.class);
    final Checkbox internal = new Checkbox();
    final Select<Status> status = new Select<>();
    final Button away = new Button();
    private final Div warnings = new Div();
    private final String key;

    /**
     * @param issued whether residents may have read it, so that it is called off rather than taken out
     * @param changed is told of each change by the person
     */
    SheetRow(Texts texts, Row row, boolean issued, Consumer<SheetRow> changed, Consumer<SheetRow> removed) {
        this.texts = texts;
        this.key = row.key();
        addClassName("sheet-row");
        for (Cell cell : Cell.values()) {
            TextField field = new TextField(label(cell));
            field.addClassName("cell-" + cell.name().toLowerCase(Locale.ROOT));
            field.addValueChangeListener(event -> changed.accept(this));
            cells.put(cell, field);
            if (cell != Cell.REMARK) {
                add(field);
            }
        }
        internal.setLabel(texts.get("schedules.sheet.internal"));
        internal.addValueChangeListener(event -> changed.accept(this));
        status.setLabel(texts.get("schedules.sheet.status"));
        status.setItems(Status.values());
        status.setItemLabelGenerator(each -> texts.get(each.key()));
        status.addValueChangeListener(event -> changed.accept(this));
        away.setText(texts.get("schedules.sheet.remove"));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        away.addClickListener(event -> removed.accept(this));
        status.setVisible(issued);
        cell(Cell.REMARK).setVisible(issued);
        warnings.addClassName("sheet-warnings");
        warnings.getElement().setAttribute("role", "status");
        add(internal, status, cell(Cell.REMARK), away, warnings);
        fill(row);
    }

    private void fill(Row row) {
        cell(Cell.DAY).setValue(row.day());
        cell(Cell.HOURS).setValue(row.hours());
        cell(Cell.CONTENT).setValue(row.matter().content());
        cell(Cell.CHAIR).setValue(row.matter().chair());
        cell(Cell.PARTICIPANTS).setValue(row.matter().participants());
        cell(Cell.PLACE).setValue(row.matter().place());
        cell(Cell.UNIT).setValue(row.matter().unit());
        cell(Cell.REMARK).setValue(row.remark());
        internal.setValue(row.internal());
        status.setValue(row.status());
    }

    /** The line as it is typed now. */
    Row value() {
        Matter matter = new Matter(
                text(Cell.CONTENT), text(Cell.CHAIR), text(Cell.PARTICIPANTS), text(Cell.PLACE), text(Cell.UNIT));
        return new Row(
                key,
                text(Cell.DAY),
                text(Cell.HOURS),
                matter,
                internal.getValue(),
                Optional.ofNullable(status.getValue()).orElse(Status.ON),
                text(Cell.REMARK));
    }

    TextField cell(Cell cell) {
        return cells.get(cell);
    }

    String key() {
        return key;
    }

    /** Names each field by its line as well, for those who do not see where it stands. */
    void number(int number) {
        cells.forEach((cell, field) -> field.setAriaLabel(texts.get("schedules.sheet.cell", label(cell), number)));
        internal.setAriaLabel(texts.get("schedules.sheet.cell", texts.get("schedules.sheet.internal"), number));
        status.setAriaLabel(texts.get("schedules.sheet.cell", texts.get("schedules.sheet.status"), number));
        away.setAriaLabel(texts.get("schedules.sheet.cell", texts.get("schedules.sheet.remove"), number));
    }

    /** Says at each field what is wrong with it. */
    void complain(LocalDate monday) {
        Map<Cell, String> mistakes = RowMistakes.of(value(), monday);
        cells.forEach((cell, field) -> {
            field.setInvalid(mistakes.containsKey(cell));
            field.setErrorMessage(mistakes.containsKey(cell) ? texts.get(mistakes.get(cell)) : "");
        });
    }

    /** Says what the line clashes with. */
    void warn(List<String> words) {
        warnings.removeAll();
        words.forEach(each -> {
            Paragraph warning = new Paragraph(each);
            warning.addClassName("warning");
            warnings.add(warning);
        });
    }

    void setReadOnly(boolean readOnly) {
        cells.values().forEach(field -> field.setReadOnly(readOnly));
        internal.setReadOnly(readOnly);
        status.setReadOnly(readOnly);
        away.setVisible(!readOnly);
    }

    private String text(Cell cell) {
        return cell(cell).getValue().strip();
    }

    private String label(Cell cell) {
        return texts.get("schedules.column." + cell.name().toLowerCase(Locale.ROOT));
    }
}
