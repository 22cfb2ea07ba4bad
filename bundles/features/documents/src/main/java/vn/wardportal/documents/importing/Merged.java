package vn.wardportal.documents.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.wardportal.api.table.Row;
import vn.wardportal.documents.Heading;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.Reference;
import vn.wardportal.documents.Relation;

/** A document as it is there, with what a row says of it: a cell that is blank takes nothing away. */
final class Merged {

    private final Row row;
    private final Manuscript before;
    private final Manuscript file;

    private Merged(Row row, Manuscript before, Manuscript file) {
        this.row = row;
        this.before = before;
        this.file = file;
    }

    static Manuscript of(Row row, Manuscript before, Manuscript file) {
        return new Merged(row, before, file).manuscript();
    }

    private Manuscript manuscript() {
        return new Manuscript(
                heading(before.heading(), file.heading()),
                text(before.text(), file.text()),
                either("effective", Manuscript::from),
                either("expires", Manuscript::to),
                references(),
                before.files());
    }

    /** Number and issuer are the same, however they are written. */
    private Heading heading(Heading was, Heading now) {
        return new Heading(
                was.number(),
                now.kind().isEmpty() ? was.kind() : now.kind(),
                was.issuer(),
                either("place", one -> one.heading().place()),
                now.issued(),
                either("signer", one -> one.heading().signer()),
                either("signer_title", one -> one.heading().signerTitle()),
                either("field", one -> one.heading().field()),
                was.secrecy());
    }

    private Manuscript.Text text(Manuscript.Text was, Manuscript.Text now) {
        return new Manuscript.Text(
                now.summary(),
                was.body(),
                either("recipients", one -> one.text().recipients()),
                either("waiver", one -> one.text().waiver()),
                either("source.url", one -> one.text().source()));
    }

    /** Where no cell says otherwise they keep the order they were entered in. */
    private List<Reference> references() {
        List<Reference> merged = new ArrayList<>(before.references());
        for (Relation relation : Relation.values()) {
            String was = NamedDocuments.write(relation, before.references());
            String now = NamedDocuments.write(relation, file.references());
            if (!now.isEmpty() && !now.equals(was)) {
                merged.removeIf(reference -> reference.relation() == relation);
                merged.addAll(NamedDocuments.read(relation, now));
            }
        }
        return merged;
    }

    private <V> V either(String column, Function<Manuscript, V> value) {
        return value.apply(row.text(column).isEmpty() ? before : file);
    }
}
