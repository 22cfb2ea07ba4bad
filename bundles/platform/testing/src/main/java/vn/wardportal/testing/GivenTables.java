package vn.wardportal.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Fault;
import vn.wardportal.api.table.Format;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.Reading;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.api.table.Tables;

/**
 * Tables whose rows a test says; what is written comes out with bars between the cells.
 *
 * <pre>{@code
 * TableFile file = GivenTables.file(GivenTables.row(2, "place", "Chợ hoa"));
 * }</pre>
 */
public final class GivenTables implements Tables {

    /** A row of cells: names and texts by turns. */
    public static Row row(int number, String... namesAndTexts) {
        Map<String, String> cells = new HashMap<>();
        for (int at = 0; at < namesAndTexts.length; at += 2) {
            cells.put(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return new Row(number, cells, Map.of());
    }

    /** A file of these rows. */
    public static TableFile file(Row... rows) {
        return new Given(List.of(rows), List.of(), true);
    }

    /** A file of these rows in which something else was found wrong, or that could not be read to its end. */
    public static TableFile file(List<Row> rows, List<Fault> faults, boolean whole) {
        return new Given(rows, faults, whole);
    }

    @Override
    public TableFile take(Upload upload) {
        return file();
    }

    @Override
    public void write(Format format, Layout layout, Stream<List<String>> rows, OutputStream to) {
        try (rows) {
            List<List<String>> lines = new ArrayList<>();
            lines.add(layout.columns().stream().map(Column::title).toList());
            rows.forEach(lines::add);
            for (List<String> line : lines) {
                to.write((String.join("|", line) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Given(List<Row> rows, List<Fault> faults, boolean whole) implements TableFile {

        @Override
        public String name() {
            return "bang.xlsx";
        }

        @Override
        public Format format() {
            return Format.XLSX;
        }

        @Override
        public String hash() {
            return "0".repeat(64);
        }

        @Override
        public Reading read(Layout layout, Consumer<Row> taken) {
            TreeSet<String> names = new TreeSet<>();
            rows.forEach(row -> names.addAll(row.cells().keySet()));
            rows.forEach(taken);
            List<Reading.Head> heads = names.stream()
                    .map(name -> new Reading.Head(name, layout.find(name)))
                    .toList();
            return new Reading(heads, rows.size(), faults, faults.size(), whole);
        }

        @Override
        public void close() {
            // there is no file
        }
    }
}
