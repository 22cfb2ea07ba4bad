package vn.wardportal.admin.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import vn.wardportal.admin.words.Words;

/** Asks how large a new table is. */
final class TableDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST_COLUMNS = 8;
    private static final int MOST_ROWS = 40;

    private final IntegerField columns = number("text.table.columns", 3, MOST_COLUMNS);
    private final IntegerField rows = number("text.table.rows", 3, MOST_ROWS);

    TableDialog(Consumer<String> chosen) {
        super(Words.get("text.table.title"));
        Div fields = new Div(columns, rows);
        fields.addClassName("filters");
        add(fields);
        Button insert = new Button(Words.get("text.insert"), event -> {
            if (!columns.isInvalid() && !rows.isInvalid() && !columns.isEmpty() && !rows.isEmpty()) {
                close();
                chosen.accept(table(columns.getValue(), rows.getValue()));
            }
        });
        insert.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.get("text.cancel"), event -> close()), insert);
        columns.focus();
    }

    private static IntegerField number(String label, int value, int most) {
        IntegerField field = new IntegerField(Words.get(label));
        field.setValue(value);
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setErrorMessage(Words.get("text.table.wrong", most));
        return field;
    }

    /** The first row heads the columns: a table without heads cannot be read aloud. */
    static String table(int columns, int rows) {
        String head = "<th scope=\"col\"><br></th>".repeat(columns);
        String row = "<tr>" + "<td><br></td>".repeat(columns) + "</tr>";
        return "<table><thead><tr>" + head + "</tr></thead><tbody>" + row.repeat(rows) + "</tbody></table><p><br></p>";
    }
}
