package vn.wardportal.opendata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.open.Row;
import vn.wardportal.api.text.Csv;

/** Writes rows for spreadsheets: UTF-8, a line for each row, long texts left out. */
final class Table {

    private final String domain;
    private final List<Column> columns;

    Table(String domain, Entry entry) {
        this.domain = domain;
        columns = entry.dataset().columns().stream()
                .filter(column -> column.type() != Type.HTML)
                .toList();
    }

    byte[] of(List<Row> rows) {
        StringBuilder table = new StringBuilder(Csv.MARK);
        List<String> head = new ArrayList<>(List.of("number", "id"));
        columns.forEach(column -> head.add(column.name()));
        table.append(Csv.line(head));
        rows.forEach(row -> table.append(Csv.line(cells(row))));
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(List.of(Long.toString(row.number()), row.key()));
        columns.forEach(column -> cells.add(cell(column, row.values().get(column.name()))));
        return cells;
    }

    private String cell(Column column, @org.jspecify.annotations.Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (column.type()) {
            case TEXTS ->
                String.join(
                        "; ", ((List<?>) value).stream().map(String::valueOf).toList());
            case ADDRESS -> value.toString().startsWith("/") ? "https://" + domain + value : value.toString();
            default -> value.toString();
        };
    }
}
