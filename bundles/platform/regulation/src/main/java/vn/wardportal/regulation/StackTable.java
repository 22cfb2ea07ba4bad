package vn.wardportal.regulation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table whose rows are cards on a phone, where each cell says what it is. */
public class StackTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final transient List<String> titles;
    private final NativeTableBody body;

    /** @param titles what stands above the columns */
    public StackTable(List<String> titles) {
        this.titles = List.copyOf(titles);
        addClassName("stack");
        NativeTableRow head = new NativeTableRow();
        titles.forEach(title -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        getHead().add(head);
        body = addBody();
    }

    /** Takes all rows away. */
    public final void clear() {
        body.removeAll();
    }

    /** Adds a row with these cells. */
    public final void row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        for (int place = 0; place < cells.length; place++) {
            NativeTableCell cell = new NativeTableCell(cells[place]);
            cell.getElement().setAttribute("data-l", titles.get(place));
            row.add(cell);
        }
        body.add(row);
    }

    /** How many rows there are. */
    public final long rows() {
        return body.getChildren().count();
    }
}
