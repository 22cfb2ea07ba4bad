package vn.wardportal.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Row;
import vn.wardportal.api.text.Language;

/** What programs read. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final String domain;

    /** @param domain the site's name, which addresses begin with */
    Json(String domain) {
        this.domain = domain;
    }

    static byte[] written(Map<String, ?> document) {
        return MAPPER.writeValueAsBytes(document);
    }

    /** Why there is no answer. */
    static byte[] problem(int status, String why) {
        return written(new Members().with("status", status).with("detail", why));
    }

    /** The list of datasets. */
    byte[] index(List<Entry> entries) {
        return written(new Members()
                .with("openapi", absolute(ApiPage.VERSION + "/openapi.json"))
                .with("datasets", entries.stream().map(this::dataset).toList()));
    }

    private Members dataset(Entry entry) {
        return new Members()
                .with("name", entry.name())
                .with("title", entry.title(Language.VI))
                .with("purpose", entry.purpose(Language.VI))
                .with("json", absolute(entry.address()))
                .with("csv", absolute(entry.address() + ApiPage.TABLE))
                .with(
                        "columns",
                        entry.dataset().columns().stream()
                                .map(column -> new Members()
                                        .with("name", column.name())
                                        .with("type", column.type().name().toLowerCase(Locale.ROOT))
                                        .with("meaning", entry.meaning(column, Language.VI)))
                                .toList());
    }

    /**
     * Some rows, and where the next ones are.
     *
     * @param rows one more than wanted, if there are more
     */
    byte[] rows(Entry entry, Slice slice, List<Row> rows) {
        List<Row> shown = rows.subList(0, Math.min(rows.size(), slice.limit()));
        Members document = new Members()
                .with("rows", shown.stream().map(row -> row(entry, row)).toList());
        if (rows.size() > shown.size()) {
            String next = entry.address() + "?after=" + shown.getLast().number() + "&limit=" + slice.limit();
            document.with("next", absolute(next));
        }
        return written(document);
    }

    /** One row. */
    byte[] one(Entry entry, Row row) {
        return written(row(entry, row));
    }

    private Members row(Entry entry, Row row) {
        Members members = new Members()
                .with("number", row.number())
                .with("id", row.key())
                .with("self", absolute(entry.address() + "/" + row.key()));
        for (Column column : entry.dataset().columns()) {
            Object value = row.values().get(column.name());
            if (value != null) {
                members.with(column.name(), value(column, value));
            }
        }
        return members;
    }

    private Object value(Column column, Object value) {
        return switch (column.type()) {
            case NUMBER, FLAG, TEXTS -> value;
            case ADDRESS -> absolute((String) value);
            case TEXT, HTML, DATE, TIME -> value.toString();
        };
    }

    /** An address as seen from outside the site. */
    String absolute(String path) {
        return path.startsWith("/") ? "https://" + domain + path : path;
    }

    /** The members of an object, in their order. */
    static final class Members extends LinkedHashMap<String, Object> {
        private static final long serialVersionUID = 1L;

        /** One member more. */
        Members with(String name, Object value) {
            put(name, value);
            return this;
        }
    }
}
