package vn.wardportal.extraction.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Fault;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.Reading;
import vn.wardportal.api.table.Reading.Head;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.text.Texts;
import vn.wardportal.extraction.Budget;

/** Takes the rows of one reading: finds the line of heads, hands on what is sound, names what is not. */
final class Taking {

    static final int MOST_ROWS = 50_000;
    static final int MOST_COLUMNS = 200;
    static final int MOST_LETTERS = 100_000;

    private static final int MOST_FAULTS = 1_000;
    private static final int MOST_HEADS = 100;
    private static final int HEAD_WITHIN = 30;

    final Layout layout;
    final Budget budget;

    private final Texts texts;
    private final String file;
    private final Consumer<Row> taken;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private int looked;
    private int last;
    private int rows;
    private int refused;
    private boolean whole = true;
    private boolean headed;

    Taking(Layout layout, Texts texts, String file, Consumer<Row> taken, Budget budget) {
        this.layout = layout;
        this.texts = texts;
        this.file = file;
        this.taken = taken;
        this.budget = budget;
    }

    String words(String key, Object... about) {
        return texts.get(key, about);
    }

    /** How many of the cells are heads of known columns. */
    int known(List<String> cells) {
        return (int) cells.stream()
                .filter(cell -> layout.find(clean(cell)).isPresent())
                .count();
    }

    /** Whether the line of heads was found. */
    boolean headed() {
        return headed;
    }

    /** Looks whether this is the line of heads. */
    boolean head(int number, List<String> cells) {
        boolean enough = known(cells) >= Math.min(2, layout.columns().size());
        if (!enough) {
            if (cells.stream().anyMatch(cell -> !cell.isBlank()) && ++looked >= HEAD_WITHIN) {
                throw missing();
            }
            return false;
        }
        for (String cell : cells.subList(0, Math.min(cells.size(), MOST_COLUMNS))) {
            head(number, clean(cell));
        }
        requireColumns();
        headed = true;
        return true;
    }

    private void head(int number, String name) {
        Optional<Column> column = layout.find(name).filter(found -> heads.stream()
                .noneMatch(head -> head.column().filter(found::equals).isPresent()));
        if (column.isEmpty() && layout.find(name).isPresent()) {
            note(number, name, "table.head.twice");
        }
        heads.add(new Head(name, column));
    }

    /** A column that a record of a JSON file has. */
    void field(String name) {
        if (heads.size() < MOST_HEADS && named.add(name)) {
            heads.add(new Head(name, layout.find(name)));
        }
    }

    private void requireColumns() {
        List<String> lacking = layout.columns().stream()
                .filter(Column::required)
                .filter(column -> heads.stream()
                        .noneMatch(head -> head.column().filter(column::equals).isPresent()))
                .map(column -> "“" + column.title() + "”")
                .toList();
        if (!lacking.isEmpty()) {
            throw new Refused(words("table.head.lacks", file, String.join(", ", lacking)));
        }
    }

    private Refused missing() {
        String wanted = layout.columns().stream()
                .filter(Column::required)
                .map(column -> "“" + column.title() + "”")
                .collect(Collectors.joining(", "));
        return new Refused(words("table.head.none", file, wanted));
    }

    /** A row of cells below the line of heads. */
    void row(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank) || !next(number)) {
            return;
        }
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            String text = clean(cells.get(at));
            if (at >= heads.size() && !text.isEmpty()) {
                refuse(number, "", "table.row.long", cells.size(), heads.size());
                return;
            }
            if (at < heads.size() && !text.isEmpty() && heads.get(at).column().isPresent()) {
                Column column = heads.get(at).column().get();
                if (!sound(number, column.title(), text)) {
                    return;
                }
                values.put(column.name(), text);
            }
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
        return true;
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
        if (!headed && rows == 0) {
            throw new Refused(words(key + ".all", file));
        }
        whole = false;
        note(last + 1, "", key, last);
    }

    Reading reading() {
        if (!headed && heads.isEmpty()) {
            throw missing();
        }
        if (!headed) {
            requireColumns();
        }
        return new Reading(heads, rows, faults, refused, whole);
    }

    /** Composed, without white space at the ends and without signs that nobody sees. */
    static String clean(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' ');
        plain = plain.replaceAll("[\\p{Cc}\\p{Cf}&&[^\n\t]]", "");
        String composed = Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
        // written by this portal, so that a spreadsheet does not take it for a formula
        return composed.matches("'\\s*[=+\\-@](?s:.*)") ? composed.substring(1) : composed;
    }

    /** As many rows as are ever read. */
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("rows", null, false, false);
        }
    }
}
