package vn.wardportal.api.fields;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.fields.Item.State;
import vn.wardportal.api.list.Change;
import vn.wardportal.api.list.Entry;
import vn.wardportal.api.list.Facet;
import vn.wardportal.api.list.FacetedIndex;
import vn.wardportal.api.list.Found;
import vn.wardportal.api.list.Selection;
import vn.wardportal.api.list.Term;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Slug;
import vn.wardportal.api.text.Texts;

/** Finds what residents read of a declared kind by its facets and words, the latest changed first. */
final class ItemIndex {

    static final int PER_PAGE = 20;

    private final Database database;
    private final Declaration declared;
    private final FacetedIndex index;

    ItemIndex(Database database, Declaration declared) {
        this.database = database;
        this.declared = declared;
        this.index = new FacetedIndex(
                declared.narrowing().stream().map(Declaration::facet).toList());
    }

    List<Facet> facets() {
        return index.facets();
    }

    Found find(Selection selection) {
        return database.read(handle -> {
            long[] ledger = handle.createQuery("select changes, deletions from " + declared.name() + "_ledger")
                    .map((row, context) -> new long[] {row.getLong("changes"), row.getLong("deletions")})
                    .one();
            index.follow(ledger[1], ledger[0], since -> changes(handle, since));
            return index.find(selection, PER_PAGE);
        });
    }

    private List<Change> changes(Handle handle, long since) {
        String narrowing = declared.narrowing().stream()
                .map(field -> ", " + field.column())
                .collect(Collectors.joining());
        return handle.createQuery("select id, changed, state, withdrawn_at, updated_at, words" + narrowing + " from "
                        + declared.name()
                        + " where changed > :since and (state = 'PUBLISHED' or :since >= 0) order by changed")
                .bind("since", since)
                .map((row, context) -> new Change(row.getLong("changed"), row.getLong("id"), entry(row)))
                .list();
    }

    private Optional<Entry> entry(ResultSet row) throws SQLException {
        if (ItemColumns.state(row) != State.PUBLISHED) {
            return Optional.empty();
        }
        Map<Facet, List<Term>> terms = new HashMap<>();
        for (Field field : declared.narrowing()) {
            String text = ItemColumns.text(row, field.column(), field.shape().type());
            if (!text.isEmpty()) {
                terms.put(Declaration.facet(field), List.of(term(field, text)));
            }
        }
        long updated = row.getObject("updated_at", Instant.class).toEpochMilli();
        return Optional.of(new Entry(row.getLong("id"), updated, terms, row.getString("words")));
    }

    private Term term(Field field, String text) {
        return switch (field.shape().type()) {
            case DAY -> new Term(text.substring(0, 4), text.substring(0, 4));
            case CHOICE -> {
                String called = declared.texts(Language.VI).get(field.column() + "." + text);
                yield new Term(Slug.of(called), called);
            }
            default -> new Term(Slug.of(text), text);
        };
    }

    /** What a value of a facet is called in the reader's language. */
    Term in(Field field, Term term, Texts texts) {
        int place = place(field, term.value());
        return place < 0
                ? term
                : new Term(
                        term.value(),
                        texts.get(field.column() + "." + field.shape().choices().get(place)));
    }

    /** The place of a value among the declared choices; -1 if it is none. */
    int place(Field field, String value) {
        Texts vietnamese = declared.texts(Language.VI);
        return field.shape().choices().stream()
                .map(one -> Slug.of(vietnamese.get(field.column() + "." + one)))
                .toList()
                .indexOf(value);
    }
}
