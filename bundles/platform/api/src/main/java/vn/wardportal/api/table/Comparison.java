package vn.wardportal.api.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import vn.wardportal.api.table.Difference.Change;
import vn.wardportal.api.text.Texts;

/**
 * Goes through the rows of a file for an {@link Importer} and keeps what came of each: new, changed, the same, or refused
 * with its reason. A module says how one row is looked at.
 *
 * <pre>{@code
 * final class Places extends Comparison {
 *     protected void compare(Row row) throws Faulty {
 *         Place place = read(row);
 *         once("place", place.key(), place.name(), row);
 *         known.find(place.name()).ifPresentOrElse(
 *                 there -> same(),
 *                 () -> differs(new Difference(Kind.NEW, row.number(), place.name(), Optional.empty(), List.of())));
 *     }
 * }
 *
 * Reading reading = file.read(LAYOUT, places::look);
 * return places.plan(reading);
 * }</pre>
 */
public abstract class Comparison {

    private static final int MOST_FAULTS = 1_000;

    private final Layout layout;
    private final Texts texts;
    private final IntConsumer progress;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int refused;
    private int same;
    private int looked;

    /**
     * @param texts the words that say why a row is refused; {@code twice} is one of them, about what was named and the row
     *     that had it first
     * @param progress is told how many rows were looked at
     */
    protected Comparison(Layout layout, Texts texts, IntConsumer progress) {
        this.layout = layout;
        this.texts = texts;
        this.progress = progress;
    }

    /** Looks at a row: to be given to {@link TableFile#read}. */
    public final void look(Row row) {
        progress.accept(++looked);
        try {
            compare(row);
        } catch (Faulty e) {
            refuse(row.number(), e);
        }
    }

    /**
     * Says whether the row is new, changed or the same, by {@link #differs} or {@link #same}.
     *
     * @throws Faulty if it is not taken
     */
    protected abstract void compare(Row row) throws Faulty;

    /**
     * Refuses what an earlier row has already.
     *
     * @param column the column's lasting name
     * @param key by what it is known again
     * @param named what people call that
     */
    protected final void once(String column, String key, String named, Row row) throws Faulty {
        Integer before = seen.putIfAbsent(key, row.number());
        if (before != null) {
            throw new Faulty(column, "twice", named, before);
        }
    }

    /** Something is new, changed or gone. */
    protected final void differs(Difference difference) {
        differences.add(difference);
    }

    /** The row says what is there already. */
    protected final void same() {
        same++;
    }

    /** Refuses a row, also one that was looked at before. */
    protected final void refuse(int row, Faulty faulty) {
        refused++;
        if (faults.size() < MOST_FAULTS) {
            String column = layout.find(faulty.column()).map(Column::title).orElse("");
            faults.add(new Fault(row, column, texts.get(faulty.key(), faulty.about())));
        }
    }

    /** What differs between the cells of two rows, which stand in the layout's order. */
    protected final List<Change> changes(List<String> before, List<String> after) {
        List<Change> changes = new ArrayList<>();
        for (int at = 0; at < before.size(); at++) {
            if (!before.get(at).equals(after.get(at))) {
                changes.add(new Change(layout.columns().get(at).title(), before.get(at), after.get(at)));
            }
        }
        return changes;
    }

    /** What came of it all. */
    public Plan plan(Reading reading) {
        List<Fault> all = new ArrayList<>(reading.faults());
        all.addAll(faults);
        all.sort(Comparator.comparingInt(Fault::row));
        // what is gone stands nowhere in the file, so it comes last
        differences.sort(Comparator.comparingInt(one -> one.row() == 0 ? Integer.MAX_VALUE : one.row()));
        return new Plan(reading, differences, all, reading.refused() + refused, same);
    }
}
