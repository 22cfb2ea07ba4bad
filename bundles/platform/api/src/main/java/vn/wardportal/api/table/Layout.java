package vn.wardportal.api.table;

import java.util.List;
import java.util.Optional;
import vn.wardportal.api.text.Slug;

/**
 * The columns that a table may have. A file brings them in any order; what it has besides is said, and not taken.
 *
 * <pre>{@code
 * new Layout("Điểm ngập", List.of(
 *         new Column("place", "Nơi ngập", "Tên đường, hẻm", true),
 *         new Column("since", "Từ ngày", "Ngày/tháng/năm", false)));
 * }</pre>
 *
 * @param title what the table is called, in Vietnamese
 * @param columns its columns, in the order in which it is written
 */
public record Layout(String title, List<Column> columns) {

    public Layout {
        columns = List.copyOf(columns);
    }

    /** The column with that head or lasting name. */
    public Optional<Column> find(String head) {
        String plain = Slug.of(head);
        return head.isBlank()
                ? Optional.empty()
                : columns.stream()
                        .filter(column -> column.name().equals(head.strip())
                                || Slug.of(column.title()).equals(plain)
                                || column.also().stream().map(Slug::of).anyMatch(plain::equals))
                        .findFirst();
    }
}
