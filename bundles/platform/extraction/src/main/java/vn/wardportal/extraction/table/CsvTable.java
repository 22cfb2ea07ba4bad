package vn.wardportal.extraction.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Layout;

/** Writes a CSV file that a spreadsheet opens as UTF-8, and of which it takes nothing for a formula. */
final class CsvTable {

    private CsvTable() {}

    static void write(Layout layout, Stream<List<String>> rows, OutputStream to) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        writer.write(line(layout.columns().stream().map(Column::title).toList()));
        for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
            writer.write(line(each.next()));
        }
        writer.flush();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean formula = text.matches("(?s)\\s*[=+\\-@].*|[\t\r\n].*");
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
