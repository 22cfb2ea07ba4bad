package vn.wardportal.extraction.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.wardportal.api.table.Row;
import vn.wardportal.extraction.Spent;

/**
 * Reads the records of a JSON file: those of the list that the file is, or of the first list of records in it. What stands in
 * an object inside a record is named with a dot, lists of texts are lines, lists of records are tables inside the row.
 */
final class JsonRows {

    private static final int DEEPEST = 20;
    private static final int MOST_VALUES = 20_000;

    private final JsonReader json;
    private final Taking taking;
    private int number;
    private int values;
    private boolean found;

    private JsonRows(JsonReader json, Taking taking) {
        this.json = json;
        this.taking = taking;
    }

    static void read(Path file, Taking taking) throws IOException {
        // what is no Unicode becomes a sign of replacement, and the record that has one is named
        Charset charset = Kinds.wide(file).orElse(StandardCharsets.UTF_8);
        try (Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 1 << 16)) {
            new JsonRows(new JsonReader(reader), taking).file();
        }
    }

    private void file() throws IOException {
        if (json.peek() == '[') {
            records();
        } else {
            json.expect('{');
            while (!json.takes('}')) {
                json.string();
                json.expect(':');
                values = 0;
                if (json.peek() == '[' && !found) {
                    records();
                } else {
                    value(new Found("", new HashMap<>(), new HashMap<>()), 1);
                }
                json.takes(',');
            }
        }
    }

    private void records() throws IOException {
        json.expect('[');
        while (!json.takes(']')) {
            values = 0;
            if (json.peek() == '{') {
                found = true;
                number++;
                Found record = new Found("", new HashMap<>(), new HashMap<>());
                object(record, 1);
                taking.row(new Row(number, known(record.cells()), known(record.parts())));
            } else {
                value(new Found("", new HashMap<>(), new HashMap<>()), 1);
            }
            json.takes(',');
        }
    }

    /** What the layout knows; all columns are named. */
    private <T> Map<String, T> known(Map<String, T> all) {
        Map<String, T> known = new HashMap<>();
        all.forEach((name, value) -> {
            taking.field(name);
            taking.layout.find(name).ifPresent(column -> known.put(column.name(), value));
        });
        return known;
    }

    /**
     * What was found in a record so far.
     *
     * @param name the way to where the reader stands, with dots
     */
    private record Found(String name, Map<String, String> cells, Map<String, List<Row>> parts) {

        Found at(String below) {
            return new Found(name.isEmpty() ? below : name + "." + below, cells, parts);
        }

        void put(String text) {
            String clean = Clean.text(text);
            if (!clean.isEmpty()) {
                cells.merge(name, clean, (one, other) -> one + "\n" + other);
            }
        }
    }

    private void value(Found found, int depth) throws IOException {
        taking.budget.time();
        if (depth > DEEPEST || ++values > MOST_VALUES) {
            throw new Spent("no record is like this");
        }
        switch (json.peek()) {
            case '{' -> object(found, depth);
            case '[' -> list(found, depth);
            case '"' -> found.put(json.string());
            default -> found.put(json.word());
        }
    }

    private void object(Found found, int depth) throws IOException {
        json.expect('{');
        while (!json.takes('}')) {
            String name = json.string();
            json.expect(':');
            value(found.at(name), depth + 1);
            json.takes(',');
        }
    }

    private void list(Found found, int depth) throws IOException {
        List<Row> rows = new ArrayList<>();
        json.expect('[');
        while (!json.takes(']')) {
            if (json.peek() == '{') {
                Found inner = new Found("", new HashMap<>(), new HashMap<>());
                value(inner, depth + 1);
                rows.add(new Row(rows.size() + 1, inner.cells(), inner.parts()));
            } else {
                value(found, depth + 1);
            }
            json.takes(',');
        }
        if (!rows.isEmpty()) {
            found.parts().put(found.name(), rows);
        }
    }
}
