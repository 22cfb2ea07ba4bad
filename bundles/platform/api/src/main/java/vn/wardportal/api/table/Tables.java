package vn.wardportal.api.table;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ProviderType;
import vn.wardportal.api.files.Upload;

/**
 * Reads tables out of JSON, CSV and Excel files that nobody trusts, and writes tables that open in a spreadsheet and run
 * nothing there. Limits: 64 MB a file, 50,000 rows, 200 columns, 100,000 letters a cell, a minute of reading.
 *
 * <pre>{@code
 * try (TableFile file = tables.take(upload)) {
 *     Reading reading = file.read(LAYOUT, row -> places.add(row.text("place")));
 *     reading.faults().forEach(fault -> say(fault.row(), fault.words()));
 * }
 * }</pre>
 */
@ProviderType
public interface Tables {

    /**
     * Takes a file; what it is, is found from its bytes.
     *
     * @throws vn.wardportal.api.files.Refused if it is too large or none of these, in words for the person
     * @throws vn.wardportal.api.user.NotPermitted if nobody is acting
     */
    TableFile take(Upload upload);

    /**
     * Writes a table, row by row. An Excel file has the data dictionary as its second sheet.
     *
     * @param format CSV or XLSX
     * @param rows the cells of each row, in the order of the layout's columns
     * @param to is left open
     */
    void write(Format format, Layout layout, Stream<List<String>> rows, OutputStream to);

    /** The data dictionary of the layout, as a table that {@link #write} takes: name, head, meaning, whether required. */
    static Layout dictionary(Layout layout) {
        return new Layout(
                "Từ điển dữ liệu: " + layout.title(),
                List.of(
                        new Column("name", "Tên trường", "", true),
                        new Column("title", "Tiêu đề cột", "", true),
                        new Column("meaning", "Ý nghĩa, cách ghi", "", true),
                        new Column("required", "Bắt buộc có cột", "", true)));
    }

    /** The rows of the data dictionary. */
    static Stream<List<String>> dictionaryRows(Layout layout) {
        return layout.columns().stream()
                .map(column ->
                        List.of(column.name(), column.title(), column.meaning(), column.required() ? "Có" : "Không"));
    }
}
