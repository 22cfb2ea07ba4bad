package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import vn.wardportal.api.fields.Field;
import vn.wardportal.api.fields.Items;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;

/** Makes the fields in which a declared kind is typed. */
final class ItemInputs {

    private static final int LARGE = 960;
    private static final int LINES = 3;

    private final Items items;
    private final WritingTools tools;
    private final Texts texts;

    ItemInputs(Items items, WritingTools tools) {
        this.items = items;
        this.tools = tools;
        this.texts = items.declared().texts(Language.VI);
    }

    /** @param column of the field, or of its English words */
    ItemInput of(Field field, String column) {
        return switch (field.shape().type()) {
            case LINES -> lines(column);
            case RICH -> rich(column);
            case DAY -> day(column);
            case CHOICE -> choice(field, column);
            default -> line(column);
        };
    }

    private ItemInput line(String column) {
        TextField line = labelled(new TextField(), column);
        return new ItemInput(line, line, () -> line.getValue().strip(), line::setValue);
    }

    private ItemInput lines(String column) {
        TextArea lines = labelled(new TextArea(), column);
        lines.setMinRows(LINES);
        return new ItemInput(lines, lines, () -> lines.getValue().strip(), lines::setValue);
    }

    private ItemInput rich(String column) {
        RichTextField rich = labelled(
                tools.richText()
                        .create(upload ->
                                items.desk().take(upload, Kind.PICTURE).address(LARGE)),
                column);
        return new ItemInput(
                rich, rich, () -> Optional.ofNullable(rich.getValue()).orElse(""), rich::setValue);
    }

    private ItemInput day(String column) {
        DayField day = labelled(new DayField(""), column);
        return new ItemInput(
                day,
                day,
                () -> Optional.ofNullable(day.getValue())
                        .map(LocalDate::toString)
                        .orElse(""),
                text -> day.setValue(text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : null));
    }

    private ItemInput choice(Field field, String column) {
        Select<String> choice = labelled(new Select<>(), column);
        choice.setItems(field.shape().choices());
        choice.setItemLabelGenerator(one -> one == null ? "" : texts.get(column + "." + one));
        choice.setEmptySelectionAllowed(true);
        return new ItemInput(
                choice,
                choice,
                () -> Optional.ofNullable(choice.getValue()).orElse(""),
                text -> choice.setValue(field.shape().choices().contains(text) ? text : null));
    }

    private <C extends Component & HasValue<?, ?> & HasSize> C labelled(C input, String column) {
        if (input instanceof HasLabel labelled) {
            labelled.setLabel(texts.get("field." + column));
        }
        if (input instanceof HasHelper helped && texts.has("hint." + column)) {
            helped.setHelperText(texts.get("hint." + column));
        }
        input.setWidthFull();
        return input;
    }
}
