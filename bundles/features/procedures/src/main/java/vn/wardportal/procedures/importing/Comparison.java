package vn.wardportal.procedures.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import vn.wardportal.api.table.Difference;
import vn.wardportal.api.table.Difference.Change;
import vn.wardportal.api.table.Difference.Kind;
import vn.wardportal.api.table.Fault;
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
import vn.wardportal.procedures.desk.Desk.Brought;
import vn.wardportal.procedures.desk.ManuscriptMistakes;

/**
 * Compares the rows of a file with what is there: by national code, and where a procedure has none by name and field. What a
 * table cannot say (address, forms) stays as it is, and so does what is in columns that the file does not have.
 */
final class Comparison {

    private static final int MOST_FAULTS = 1_000;

    private final Known known;
    private final Desk desk;
    private final Texts texts;
    private final Consumer<Brought> brought;
    private final IntConsumer progress;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<Long> met = new HashSet<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int refused;
    private int same;
    private int looked;

    /** @param brought is given each procedure to be written */
    Comparison(Known known, Desk desk, Texts texts, Consumer<Brought> brought, IntConsumer progress) {
        this.known = known;
        this.desk = desk;
        this.texts = texts;
        this.brought = brought;
        this.progress = progress;
    }

    /** How a procedure is known again. */
    static String key(String code, String name, String field) {
        return code.isEmpty() ? Plain.of(name) + "/" + Slug.of(field) : code;
    }

    private static String key(Head head) {
        return key(head.code(), head.name(), head.field());
    }

    void look(Row row) {
        progress.accept(++looked);
        try {
            Manuscript manuscript = desk.kind().clean(RowReading.of(row));
            var mistakes = ManuscriptMistakes.forKeeping(manuscript);
            if (!mistakes.isEmpty()) {
                throw new Faulty(
                        "", "mistake", texts.get(mistakes.values().iterator().next()));
            }
            Integer before = seen.putIfAbsent(key(manuscript.head()), row.number());
            if (before != null) {
                throw new Faulty("code", "twice", key(manuscript.head()), before);
            }
            Optional<Procedure> there = known.find(key(manuscript.head()));
            if (there.isPresent()) {
                compare(row, there.get(), manuscript);
            } else {
                differences.add(new Difference(Kind.NEW, row.number(), title(manuscript), Optional.empty(), List.of()));
                brought.accept(new Brought(0, 0, manuscript));
            }
        } catch (Faulty e) {
            // it is in the file, though it is not taken
            known.find(row.text("code")).ifPresent(there -> met.add(there.id()));
            refuse(row, e);
        }
    }

    private void compare(Row row, Procedure there, Manuscript file) throws Faulty {
        met.add(there.id());
        Manuscript before = desk.written(there);
        Manuscript after = desk.kind().clean(Merged.of(row, before, file));
        List<Change> changes = changes(before, after);
        if (changes.isEmpty()) {
            same++;
            return;
        }
        Optional<String> closed =
                there.trashed() ? Optional.of(texts.get("procedures.editor.closed")) : desk.closed(there);
        if (closed.isPresent()) {
            throw new Faulty("", "mistake", closed.get());
        }
        differences.add(new Difference(
                Kind.CHANGED, row.number(), title(after), Optional.of("thu-tuc/" + there.id()), changes));
        brought.accept(new Brought(there.id(), there.version(), after));
    }

    private static List<Change> changes(Manuscript before, Manuscript after) {
        List<String> old = Columns.cells(before);
        List<String> now = Columns.cells(after);
        List<Change> changes = new ArrayList<>();
        for (int at = 0; at < old.size(); at++) {
            if (!Objects.equals(old.get(at), now.get(at))) {
                changes.add(new Change(Columns.LAYOUT.columns().get(at).title(), old.get(at), now.get(at)));
            }
        }
        return changes;
    }

    private void refuse(Row row, Faulty faulty) {
        refused++;
        if (faults.size() < MOST_FAULTS) {
            String column = faulty.column().isEmpty() ? "" : Columns.title(faulty.column());
            faults.add(new Fault(row.number(), column, texts.get("procedures.import." + faulty.key(), faulty.about())));
        }
    }

    private static String title(Manuscript manuscript) {
        Head head = manuscript.head();
        return head.code().isEmpty() ? head.name() : head.code() + " " + head.name();
    }

    /** What came of it, with what the file does not have; of a file that broke off nobody knows that. */
    Plan plan(Reading reading) {
        if (reading.whole()) {
            known.others(met).forEach(this::gone);
        }
        List<Fault> all = new ArrayList<>(reading.faults());
        all.addAll(faults);
        all.sort(Comparator.comparingInt(Fault::row));
        return new Plan(reading, differences, all, reading.refused() + refused, same);
    }

    private void gone(Procedure procedure) {
        differences.add(new Difference(
                Kind.GONE, 0, title(procedure.manuscript()), Optional.of("thu-tuc/" + procedure.id()), List.of()));
    }
}
