package vn.wardportal.extraction.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Fault;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.Reading;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.text.OldEncodings.Converted;
import vn.wardportal.api.text.Texts;
import vn.wardportal.extraction.Budget;

/** Takes the rows of one reading: finds the line of heads, hands on what is sound, names what is not. */
final class Taking {

    static final int MOST_ROWS = 50_000;
    static final int MOST_COLUMNS = 200;
    static final int MOST_LETTERS = 100_000;

    private static final int MOST_FAULTS = 1_000;

    final Layout layout;
    final Budget budget;

    private final Texts texts;
    private final OldCells letters;
    private final String file;
    private final Consumer<Row> taken;
    private final List<Fault> faults = new ArrayList<>();
    private final Heads heads;
    private int last;
    private int rows;
    private int refused;
    private boolean whole = true;

    Taking(Layout layout, StoredTables tables, String file, Consumer<Row> taken, Budget budget) {
        this.layout = layout;
        this.texts = tables.texts();
        this.letters = tables.letters();
        this.file = file;
        this.taken = taken;
        this.budget = budget;
        this.heads = new Heads(layout, tables.texts(), file);
    }

    String words(String key, Object... about) {
        return texts.get(key, about);
    }

    /** How many of the cells are heads of known columns. */
    int known(List<String> cells) {
        return heads.known(cells);
    }

    /** Whether the line of heads was found. */
    boolean headed() {
        return heads.found();
    }

    /** What the column at that place is, if it is taken. */
    Optional<Column> column(int at) {
        return heads.at(at);
    }

    /** Looks whether this is the line of heads. */
    void head(int number, List<String> cells) {
        heads.look(cells).forEach(twice -> note(number, twice, "table.head.twice"));
    }

    /** A column that a record of a JSON file has. */
    void field(String name) {
        heads.field(name);
    }

    /** A row of cells below the line of heads. */
    void row(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank) || !next(number)) {
            return;
        }
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            String text = Clean.text(cells.get(at));
            if (at >= heads.count() && !text.isEmpty()) {
                refuse(number, "", "table.row.long", cells.size(), heads.count());
                return;
            }
            Optional<Column> column = text.isEmpty() ? Optional.empty() : heads.at(at);
            if (column.isPresent() && !sound(number, column.get().title(), text)) {
                return;
            }
            column.ifPresent(known -> values.put(known.name(), text));
        }
        hand(new Row(number, values, Map.of()));
    }

    /** A record of a JSON file. */
    void row(Row row) {
        if (!next(row.number())) {
            return;
        }
        for (Map.Entry<String, String> cell : row.cells().entrySet()) {
            String title = layout.find(cell.getKey()).map(Column::title).orElse(cell.getKey());
            if (!sound(row.number(), title, cell.getValue())) {
                return;
            }
        }
        hand(row);
    }

    private void hand(Row row) {
        if (!row.cells().isEmpty() || !row.parts().isEmpty()) {
            rows++;
            taken.accept(row);
        }
    }

    private boolean sound(int number, String title, String text) {
        if (text.indexOf('\uFFFD') >= 0) {
            refuse(number, title, "table.cell.encoding");
            return false;
        }
        if (text.endsWith(SheetTable.CUT)) {
            refuse(number, title, "table.cell.cut");
            return false;
        }
        if (text.length() > MOST_LETTERS) {
            refuse(number, title, "table.cell.long", MOST_LETTERS);
            return false;
        }
        Optional<Converted> old = letters.in(text);
        old.ifPresent(one -> refuse(number, title, "table.cell.letters", one.encoding(), one.before(), one.after()));
        return old.isEmpty();
    }

    private boolean next(int number) {
        budget.time();
        last = number;
        if (rows + refused >= MOST_ROWS) {
            whole = false;
            note(number, "", "table.rows", MOST_ROWS, number);
            throw new Enough();
        }
        return true;
    }

    /** Names a row that is not taken. */
    void refuse(int number, String column, String key, Object... about) {
        refused++;
        last = Math.max(last, number);
        note(number, column, key, about);
    }

    /** Says something of a row, or of the file. */
    void note(int number, String column, String key, Object... about) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(number, column, words(key, about)));
        }
    }

    /** The rest of the file cannot be read. */
    void broken(String key) {
        if (!headed() && rows == 0) {
            throw new Refused(words(key + ".all", file));
        }
        whole = false;
        note(last + 1, "", key, last);
    }

    Reading reading() {
        return new Reading(heads.all(), rows, faults, refused, whole);
    }

    /** As many rows as are ever read. */
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("rows", null, false, false);
        }
    }
}
