package vn.wardportal.api.fields;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.fields.Item.State;
import vn.wardportal.api.fields.Shape.Type;
import vn.wardportal.api.fields.Shape.Use;
import vn.wardportal.api.list.Syllables;
import vn.wardportal.api.workflow.Mark;

/** The columns of a declared kind's table: how rows are read, and what is written into them. */
final class ItemColumns implements RowMapper<Item> {

    private static final String FILES = "attachments";
    private static final String CONSENTS = "consents";
    private static final int MOST_WORDS = 4_000;

    private final Declaration declared;
    private final ItemKind kind;

    ItemColumns(Declaration declared, ItemKind kind) {
        this.declared = declared;
        this.kind = kind;
    }

    /** Every column of what is written, and the type of its values; their names are constants of the module. */
    private Stream<Map.Entry<String, Type>> columns() {
        Stream<Map.Entry<String, Type>> typed = declared.fields().stream()
                .map(field -> Map.entry(field.column(), field.shape().type()));
        Stream<Map.Entry<String, Type>> english = declared.with(Use.ENGLISH).stream()
                .map(field -> Map.entry(field.english(), field.shape().type()));
        return Stream.concat(typed, english);
    }

    private Stream<String> names() {
        Stream<String> own = columns().map(Map.Entry::getKey);
        Stream<String> translated =
                declared.with(Use.ENGLISH).isEmpty() ? Stream.empty() : Stream.of(Values.TRANSLATED);
        return Stream.of(own, translated, Stream.of(FILES, CONSENTS, "words")).flatMap(names -> names);
    }

    /** {@code name, code, …} */
    String list() {
        return names().collect(Collectors.joining(", "));
    }

    /** {@code :name, :code, …} */
    String bound() {
        return names().map(name -> ":" + name).collect(Collectors.joining(", "));
    }

    /** {@code name = :name, code = :code, …} */
    String set() {
        return names().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
    }

    /** Binds what is written. */
    <T extends SqlStatement<T>> T bind(T statement, Values values) {
        columns().forEach(column -> bind(statement, column.getKey(), column.getValue(), values.text(column.getKey())));
        String words = Syllables.plain(kind.words(values));
        return statement
                .bind(Values.TRANSLATED, values.text(Values.TRANSLATED))
                .bind(FILES, values.filesText())
                .bind(CONSENTS, Consent.text(values.consents()))
                .bind("words", words.substring(0, Math.min(words.length(), MOST_WORDS)));
    }

    private static void bind(SqlStatement<?> statement, String name, Type type, String text) {
        if (type == Type.DAY) {
            statement.bind(name, text.isEmpty() ? null : LocalDate.parse(text));
        } else if (type.numeric()) {
            statement.bind(name, text.isEmpty() ? null : Long.valueOf(text));
        } else {
            statement.bind(name, text);
        }
    }

    @Override
    public Item map(ResultSet row, StatementContext context) throws SQLException {
        Optional<Withdrawal> withdrawal = withdrawal(row);
        return new Item(
                row.getLong("id"),
                declared.path() + "/" + row.getString("slug"),
                row.getInt("version"),
                values(row),
                state(row),
                withdrawal,
                new Mark(row.getBoolean("unreviewed"), row.getString("instead_of")),
                Optional.ofNullable(row.getObject("published_at", Instant.class)),
                row.getObject("updated_at", Instant.class));
    }

    /** A withdrawn one is a draft again, as far as the table knows. */
    static State state(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        boolean withdrawn = row.getObject("withdrawn_at") != null;
        return state == State.DRAFT && withdrawn ? State.WITHDRAWN : state;
    }

    private static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
        String reason = row.getString("withdrawn_because");
        return Optional.ofNullable(row.getObject("withdrawn_at", Instant.class)).map(at -> new Withdrawal(at, reason));
    }

    private Values values(ResultSet row) throws SQLException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Type> column : columns().toList()) {
            texts.put(column.getKey(), text(row, column.getKey(), column.getValue()));
        }
        if (!declared.with(Use.ENGLISH).isEmpty()) {
            texts.put(Values.TRANSLATED, row.getString(Values.TRANSLATED));
        }
        return new Values(texts, Values.files(row.getString(FILES)), Consent.readAll(row.getString(CONSENTS)));
    }

    /** What one column says, as {@link Values} has it. */
    static String text(ResultSet row, String name, Type type) throws SQLException {
        Object value = type == Type.DAY ? row.getObject(name, LocalDate.class) : row.getString(name);
        return value == null ? "" : value.toString();
    }
}
