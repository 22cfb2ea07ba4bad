package vn.wardportal.api.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;

/**
 * Figures, such as those of each month, as a table whose rows are cards on a phone.
 *
 * <pre>{@code
 * add(new FiguresTable(texts.get("flood.figures"), texts.get("flood.figures.about"))
 *         .show(titles, rows, texts.get("flood.figures.none")));
 * }</pre>
 */
public final class FiguresTable extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param title what is counted
     * @param about how it is counted
     */
    public FiguresTable(String title, String about) {
        addClassName("page");
        add(new H3(title), new Paragraph(about));
    }

    /**
     * Shows these rows.
     *
     * @param titles of the columns
     * @param rows as many words in each as there are titles
     * @param none what is said where there are no rows
     */
    public FiguresTable show(List<String> titles, List<List<String>> rows, String none) {
        add(rows.isEmpty() ? new Paragraph(none) : table(titles, rows));
        return this;
    }

    /** A month as its rows name it: {@code 11/2026}. */
    public static String month(LocalDate day) {
        return String.format("%02d/%d", day.getMonthValue(), day.getYear());
    }

    private static NativeTable table(List<String> titles, List<List<String>> rows) {
        NativeTable table = new NativeTable();
        table.addClassName("stack");
        NativeTableRow head = new NativeTableRow();
        titles.forEach(title -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        NativeTableBody body = table.addBody();
        rows.forEach(row -> body.add(row(titles, row)));
        return table;
    }

    private static NativeTableRow row(List<String> titles, List<String> words) {
        NativeTableRow row = new NativeTableRow();
        for (int place = 0; place < words.size(); place++) {
            NativeTableCell cell = new NativeTableCell(words.get(place));
            cell.getElement().setAttribute("data-l", titles.get(place));
            row.add(cell);
        }
        return row;
    }
}
