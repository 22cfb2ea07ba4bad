package vn.wardportal.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Finds the documents that others name: by number, or where none is named by name; by date, and by issuer where several are
 * left. Where it is not clear which one is meant, none is.
 */
public final class Targets {

    private final Handle handle;

    /** @param handle of the reading or writing that asks */
    public Targets(Handle handle) {
        this.handle = handle;
    }

    /** The number in the portal of the document that is meant. */
    Optional<Long> of(Reference reference, long naming) {
        return chosen(candidates(reference.key()), reference.words(), reference.issued(), naming);
    }

    /** Looks anew whom the references of a document mean. */
    public void resolve(long document) {
        rows("document = :key", document).forEach(row -> bind(row, candidates(row.cited())));
    }

    /** Looks anew whom those references mean that name a document by that key. */
    public void resolve(String key) {
        List<Candidate> candidates = candidates(key);
        rows("cited = :key", key).forEach(row -> bind(row, candidates));
    }

    private void bind(Row row, List<Candidate> candidates) {
        Optional<Long> target = chosen(candidates, row.words(), row.issued(), row.document());
        if (!target.equals(row.target())) {
            handle.execute(
                    "update documents.reference set target = ? where document = ? and place = ?",
                    target.orElse(null),
                    row.document(),
                    row.place());
        }
    }

    private static Optional<Long> chosen(
            List<Candidate> candidates, String words, Optional<LocalDate> issued, long naming) {
        List<Candidate> fitting = candidates.stream()
                .filter(candidate -> candidate.id() != naming)
                .filter(candidate -> issued.isEmpty() || issued.equals(candidate.issued()))
                .toList();
        if (fitting.size() > 1) {
            String said = Offices.key(words);
            fitting = fitting.stream()
                    .filter(candidate -> said.contains(candidate.issuer()))
                    .toList();
        }
        return fitting.size() == 1 ? Optional.of(fitting.getFirst().id()) : Optional.empty();
    }

    private List<Candidate> candidates(String key) {
        String column = key.contains("/") ? "number_key" : "name_key";
        return key.isEmpty()
                ? List.of()
                : handle.createQuery("select id, issued, issuer_key from documents.document where " + column
                                + " = :key and state in ('PUBLISHED', 'WITHDRAWN')")
                        .bind("key", key)
                        .map((row, context) ->
                                new Candidate(row.getLong("id"), Rows.day(row, "issued"), row.getString("issuer_key")))
                        .list();
    }

    private List<Row> rows(String condition, Object key) {
        return handle.createQuery("select document, place, words, cited, issued, target from documents.reference where "
                        + condition)
                .bind("key", key)
                .map((row, context) -> new Row(
                        row.getLong("document"),
                        row.getInt("place"),
                        row.getString("words"),
                        row.getString("cited"),
                        Rows.day(row, "issued"),
                        Optional.ofNullable(row.getObject("target", Long.class))))
                .list();
    }

    private record Candidate(long id, Optional<LocalDate> issued, String issuer) {}

    private record Row(
            long document, int place, String words, String cited, Optional<LocalDate> issued, Optional<Long> target) {}
}
