package vn.wardportal.procedures.importing;

import java.util.List;
import java.util.function.Function;
import vn.wardportal.api.table.Row;
import vn.wardportal.procedures.Head;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Words;

/** A procedure as it is there, with what a row says of it: a cell that is blank takes nothing away. */
final class Merged {

    private final Row row;

    private Merged(Row row) {
        this.row = row;
    }

    static Manuscript of(Row row, Manuscript before, Manuscript file) {
        return new Merged(row).manuscript(before, file);
    }

    private Manuscript manuscript(Manuscript before, Manuscript file) {
        return new Manuscript(
                head(before.head(), file.head()),
                words(before.words(), file.words()),
                either("channels", before, file, Manuscript::channels),
                either("papers", before, file, Manuscript::papers),
                before.forms());
    }

    private Head head(Head before, Head file) {
        return new Head(
                before.slug(),
                either("code", before, file, Head::code),
                file.name(),
                file.field(),
                new Head.Level(
                        either("online_level", before, file, one -> one.level().online()),
                        either("old_level", before, file, one -> one.level().old())),
                new Head.Decision(
                        either("decision_no", before, file, one -> one.decision()
                                .number()),
                        either("decision_date", before, file, one -> one.decision()
                                .day())),
                new Head.Validity(
                        either("valid_from", before, file, one -> one.validity().from()),
                        either("valid_to", before, file, one -> one.validity().to())));
    }

    private Words words(Words before, Words file) {
        return new Words(
                either("applicants", before, file, Words::applicants),
                file.agency().isBlank() ? before.agency() : file.agency(),
                either("sequence", before, file, Words::sequence),
                either("results", before, file, Words::results),
                either("conditions", before, file, Words::conditions),
                either("legal_basis", before, file, Words::basis),
                either("source.url", before, file, Words::source),
                either("checked", before, file, Words::checked));
    }

    private <T, V> V either(String column, T before, T file, Function<T, V> value) {
        List<Row> parts = row.rows(column);
        return value.apply(row.text(column).isEmpty() && parts.isEmpty() ? before : file);
    }
}
