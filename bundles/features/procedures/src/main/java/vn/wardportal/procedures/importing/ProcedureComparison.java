package vn.wardportal.procedures.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import vn.wardportal.api.content.ContentDesk.Brought;
import vn.wardportal.api.table.Comparison;
import vn.wardportal.api.table.Difference;
import vn.wardportal.api.table.Difference.Change;
import vn.wardportal.api.table.Difference.Kind;
import vn.wardportal.api.table.Faulty;
import vn.wardportal.api.table.Plan;
import vn.wardportal.api.table.Reading;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.text.Slug;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.Head;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Plain;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.desk.Desk;
import vn.wardportal.procedures.desk.ManuscriptMistakes;

/**
 * Compares the rows of a file with what is there: by national code, and where a procedure has none by name and field. What a
 * table cannot say (address, forms) stays as it is, and so does what is in columns that the file does not have.
 */
final class ProcedureComparison extends Comparison {

    private final Known known;
    private final Desk desk;
    private final Texts texts;
    private final Consumer<Brought<Manuscript>> brought;
    private final Set<Long> met = new HashSet<>();

    /** @param brought is given each procedure to be written */
    ProcedureComparison(
            Known known, Desk desk, Texts texts, Consumer<Brought<Manuscript>> brought, IntConsumer progress) {
        super(Columns.LAYOUT, texts.below("procedures.import"), progress);
        this.known = known;
        this.desk = desk;
        this.texts = texts;
        this.brought = brought;
    }

    /** How a procedure is known again. */
    static String key(String code, String name, String field) {
        return code.isEmpty() ? Plain.of(name) + "/" + Slug.of(field) : code;
    }

    private static String key(Head head) {
        return key(head.code(), head.name(), head.field());
    }

    @Override
    protected void compare(Row row) throws Faulty {
        try {
            Manuscript manuscript = desk.kind().clean(RowReading.of(row));
            var mistakes = ManuscriptMistakes.forKeeping(manuscript);
            if (!mistakes.isEmpty()) {
                throw new Faulty(
                        "", "mistake", texts.get(mistakes.values().iterator().next()));
            }
            String key = key(manuscript.head());
            once("code", key, key, row);
            Optional<Procedure> there = known.find(key);
            if (there.isPresent()) {
                compare(row, there.get(), manuscript);
            } else {
                differs(new Difference(Kind.NEW, row.number(), title(manuscript), Optional.empty(), List.of()));
                brought.accept(new Brought<>(0, 0, manuscript));
            }
        } catch (Faulty e) {
            // it is in the file, though it is not taken
            known.find(row.text("code")).ifPresent(there -> met.add(there.id()));
            throw e;
        }
    }

    private void compare(Row row, Procedure there, Manuscript file) throws Faulty {
        met.add(there.id());
        Manuscript before = desk.written(there);
        Manuscript after = desk.kind().clean(Merged.of(row, before, file));
        List<Change> changes = changes(Columns.cells(before), Columns.cells(after));
        if (changes.isEmpty()) {
            same();
            return;
        }
        Optional<String> closed =
                there.trashed() ? Optional.of(texts.get("procedures.editor.closed")) : desk.closed(there);
        if (closed.isPresent()) {
            throw new Faulty("", "mistake", closed.get());
        }
        differs(new Difference(
                Kind.CHANGED, row.number(), title(after), Optional.of("thu-tuc/" + there.id()), changes));
        brought.accept(new Brought<>(there.id(), there.version(), after));
    }

    private static String title(Manuscript manuscript) {
        Head head = manuscript.head();
        return head.code().isEmpty() ? head.name() : head.code() + " " + head.name();
    }

    /** What came of it, with what the file does not have; of a file that broke off nobody knows that. */
    @Override
    public Plan plan(Reading reading) {
        if (reading.whole()) {
            known.others(met).forEach(this::gone);
        }
        return super.plan(reading);
    }

    private void gone(Procedure procedure) {
        differs(new Difference(
                Kind.GONE, 0, title(procedure.manuscript()), Optional.of("thu-tuc/" + procedure.id()), List.of()));
    }
}
