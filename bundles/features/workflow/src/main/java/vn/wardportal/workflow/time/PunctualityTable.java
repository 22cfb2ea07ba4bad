package vn.wardportal.workflow.time;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.time.Punctuality.Line;

/** How punctual the ward was, as a table whose rows are cards on a phone. */
public final class PunctualityTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts = Messages.of(PunctualityTable.class).in(Language.VI);
    private final transient List<String> titles = Stream.of(
                    "month", "kind", "received", "published", "inTime", "late", "returned", "atOnce")
            .map(column -> texts.get("workflow.punctuality." + column))
            .toList();

    public PunctualityTable(List<Line> lines) {
        addClassName("page");
        add(new H3(texts.get("workflow.punctuality")), new Paragraph(texts.get("workflow.punctuality.about")));
        if (lines.isEmpty()) {
            add(new Paragraph(texts.get("workflow.punctuality.none")));
        } else {
            add(table(lines));
        }
    }

    private NativeTable table(List<Line> lines) {
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
        lines.forEach(line -> body.add(row(line)));
        return table;
    }

    private NativeTableRow row(Line line) {
        List<String> words = List.of(
                String.format(
                        "%02d/%d", line.month().getMonthValue(), line.month().getYear()),
                kind(line.kind()),
                Integer.toString(line.received()),
                Integer.toString(line.published()),
                Integer.toString(line.inTime()),
                Integer.toString(line.late()),
                Integer.toString(line.returned()),
                line.firstPassRate().isPresent() ? line.firstPassRate().getAsInt() + " %" : "–");
        NativeTableRow row = new NativeTableRow();
        for (int place = 0; place < words.size(); place++) {
            NativeTableCell cell = new NativeTableCell(words.get(place));
            cell.getElement().setAttribute("data-l", titles.get(place));
            row.add(cell);
        }
        return row;
    }

    /** Kinds of modules that came later have no name here. */
    private String kind(String kind) {
        String key = "workflow.kind." + kind;
        return texts.has(key) ? texts.get(key) : kind;
    }
}
