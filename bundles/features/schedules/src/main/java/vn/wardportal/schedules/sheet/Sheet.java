package vn.wardportal.schedules.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.clash.Clash;
import vn.wardportal.schedules.clash.ClashCheck;
import vn.wardportal.schedules.week.Plan;
import vn.wardportal.schedules.week.Row;

/**
 * The lines of a week. Enter and Tab lead to the next field, and since a blank line always stands below the last, also to the
 * next line; clashes are told as they are typed.
 */
final class Sheet extends Div {

    private static final long serialVersionUID = 1L;

    /** Waits a moment for the blank line that the server adds. */
    private static final String ENTER_LEADS_ON = """
            this.addEventListener('keydown', event => {
                if (event.key !== 'Enter' || event.isComposing || event.target.localName !== 'input') return;
                event.preventDefault();
                const onward = tries => {
                    const fields = [...this.querySelectorAll('input')].filter(field => field.checkVisibility());
                    const next = fields[fields.indexOf(event.target) + 1];
                    if (next) next.focus();
                    else if (tries > 0) setTimeout(() => onward(tries - 1), 100);
                };
                onward(20);
            });""";

    private final transient Texts texts;
    private final transient ClashCheck clashes;
    private final LocalDate monday;
    private final boolean issued;
    final transient List<SheetRow> rows = new ArrayList<>();
    private boolean readOnly;

    Sheet(Texts texts, ClashCheck clashes, LocalDate monday, boolean issued) {
        this.texts = texts;
        this.clashes = clashes;
        this.monday = monday;
        this.issued = issued;
        addClassName("sheet");
        getElement().executeJs(ENTER_LEADS_ON);
        show(List.of());
    }

    void show(List<Row> lines) {
        rows.clear();
        removeAll();
        lines.forEach(this::append);
        append(Row.blank());
        settle();
    }

    /** More lines, after those that are there. */
    void addAll(List<Row> lines) {
        List<Row> all = new ArrayList<>(value());
        all.addAll(lines);
        show(all);
    }

    /** The lines in which something is typed. */
    List<Row> value() {
        return rows.stream().map(SheetRow::value).filter(row -> !row.isBlank()).toList();
    }

    /** Says at each field what is wrong with it. */
    void complain() {
        rows.forEach(row -> row.complain(monday));
    }

    void setReadOnly(boolean only) {
        readOnly = only;
        rows.forEach(row -> row.setReadOnly(only));
    }

    private void append(Row line) {
        SheetRow row = new SheetRow(texts, line, issued, this::changed, this::remove);
        row.setReadOnly(readOnly);
        rows.add(row);
        add(row);
        row.number(rows.size());
    }

    private void changed(SheetRow row) {
        if (!rows.contains(row)) {
            return;
        }
        if (!rows.getLast().value().isBlank() || !rows.getLast().value().day().isEmpty()) {
            append(Row.blank());
        }
        settle();
    }

    private void remove(SheetRow row) {
        rows.remove(row);
        remove((Component) row);
        if (rows.isEmpty()) {
            append(Row.blank());
        }
        for (int place = 0; place < rows.size(); place++) {
            rows.get(place).number(place + 1);
        }
        settle();
    }

    private void settle() {
        Map<String, List<Clash>> found = clashes.clashes(new Plan(monday, "", value()).entries()).stream()
                .collect(Collectors.groupingBy(Clash::first));
        rows.forEach(row -> row.warn(found.getOrDefault(row.key(), List.of()).stream()
                .map(clashes::words)
                .toList()));
    }
}
