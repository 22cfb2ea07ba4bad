package vn.wardportal.api.fields;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.Query;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.fields.Item.State;
import vn.wardportal.api.fields.Shape.Use;
import vn.wardportal.api.list.Syllables;

/** Reads the table of a declared kind. */
final class ItemShelf {

    private static final String PART = " offset :offset rows fetch first :limit rows only";

    /** The database follows the index only if the order names all its columns, also the one that is given. */
    private static final String NEWEST_FIRST = " order by state, published_at desc, id desc" + PART;

    private final Database database;
    private final ItemColumns columns;
    private final String table;
    private final Field title;

    ItemShelf(Database database, Declaration declared, ItemColumns columns) {
        this.database = database;
        this.columns = columns;
        this.table = declared.name();
        this.title = declared.title();
    }

    Optional<Item> at(String slug) {
        return read("where slug = :slug", query -> query.bind("slug", slug)).stream()
                .findFirst();
    }

    Optional<Item> find(long id) {
        return read("where id = :id", query -> query.bind("id", id)).stream().findFirst();
    }

    /** What residents read, the first read last at the top. */
    List<Item> newest(int offset, int limit) {
        return read("where state = 'PUBLISHED'" + NEWEST_FIRST, query -> query.bind("offset", offset)
                .bind("limit", limit));
    }

    /** What of it can be read in English. */
    List<Item> newestInEnglish(int offset, int limit) {
        return title.shape().has(Use.ENGLISH)
                ? read(
                        "where state = 'PUBLISHED' and " + title.english() + " <> ''" + NEWEST_FIRST,
                        query -> query.bind("offset", offset).bind("limit", limit))
                : List.of();
    }

    /** What residents read, of higher numbers, the lowest first. */
    List<Item> after(long id, int limit) {
        return read(
                "where state = 'PUBLISHED' and id > :after order by id fetch first :limit rows only",
                query -> query.bind("after", id).bind("limit", limit));
    }

    /** What residents read of these. */
    List<Item> these(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : read("where state = 'PUBLISHED' and id in (<ids>)", query -> query.bindList("ids", ids));
    }

    /** A part of what matches, the latest changed first. */
    List<Item> look(String words, Optional<State> state, int offset, int limit) {
        return read(
                condition(words, state) + " order by updated_at desc, id desc" + PART,
                query -> bound(query, words).bind("offset", offset).bind("limit", limit));
    }

    /** How many match. */
    int count(String words, Optional<State> state) {
        return database.read(handle -> bound(
                        handle.createQuery("select count(*) from " + table + " " + condition(words, state)), words)
                .mapTo(Integer.class)
                .one());
    }

    private static String condition(String words, Optional<State> state) {
        StringBuilder condition = new StringBuilder("where ")
                .append(
                        switch (state.map(State::name).orElse("")) {
                            case "DRAFT" -> "state = 'DRAFT' and withdrawn_at is null";
                            case "WITHDRAWN" -> "state = 'DRAFT' and withdrawn_at is not null";
                            case "PUBLISHED" -> "state = 'PUBLISHED'";
                            case "TRASHED" -> "state = 'TRASHED'";
                            default -> "state <> 'TRASHED'";
                        });
        for (int at = 0; at < Syllables.of(words).count(); at++) {
            condition.append(" and words like :word").append(at);
        }
        return condition.toString();
    }

    private static Query bound(Query query, String words) {
        List<String> syllables = Syllables.of(words).toList();
        for (int at = 0; at < syllables.size(); at++) {
            query.bind("word" + at, "%" + syllables.get(at) + "%");
        }
        return query;
    }

    /** @param tail constants of this class and of the module */
    private List<Item> read(String tail, UnaryOperator<Query> binding) {
        return database.read(handle -> binding.apply(handle.createQuery("select * from " + table + " " + tail))
                .map(columns)
                .list());
    }
}
