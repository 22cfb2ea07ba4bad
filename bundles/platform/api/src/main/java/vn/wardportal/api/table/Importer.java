package vn.wardportal.api.table;

import java.util.function.IntConsumer;
import org.osgi.annotation.versioning.ConsumerType;
import vn.wardportal.api.content.Refusal;

/**
 * Brings the rows of a file into a module: first shows what would come of it, then does all of it or nothing. Before anything
 * is written the file is looked at anew, so that nobody writes what they were not shown. A module hands one to the console's
 * {@code TableImport}.
 *
 * <pre>{@code
 * protected Compared<List<Place>> compare(TableFile file, IntConsumer progress) {
 *     Acting.require(Places.PERMISSION);
 *     PlaceComparison comparison = new PlaceComparison(places.all(), progress);
 *     Plan plan = comparison.plan(file.read(LAYOUT, comparison::look));
 *     return new Compared<>(plan, comparison.brought());
 * }
 * }</pre>
 *
 * @param <T> what a file brings, as the module writes it
 */
@ConsumerType
public abstract class Importer<T> {

    /** The columns that it understands. */
    public abstract Layout layout();

    /**
     * Looks at the file and at what is there; changes nothing. Asks whether the person may write at all.
     *
     * @param progress is told how many rows were looked at
     * @throws vn.wardportal.api.files.Refused if the file is none that can be imported, in words for the person
     */
    protected abstract Compared<T> compare(TableFile file, IntConsumer progress);

    /**
     * Writes what is new and changed, all of it in one transaction. What is gone is left as it is.
     *
     * @param progress is told how many were written
     * @param hash SHA-256 of the file, for the audit
     * @return how many were written
     * @throws Refusal if one of them was changed meanwhile, and nothing was written
     */
    protected abstract int write(T brought, IntConsumer progress, String hash);

    /**
     * What would come of the file; changes nothing.
     *
     * @param progress is told how many rows were looked at
     * @throws vn.wardportal.api.files.Refused if the file is none that can be imported, in words for the person
     */
    public final Plan plan(TableFile file, IntConsumer progress) {
        return compare(file, progress).plan();
    }

    /**
     * Writes what the person was shown.
     *
     * @param seen what the person was shown
     * @param progress is told how many were written
     * @return how many were written
     * @throws Outdated if something else would come of it by now, and nothing was written
     */
    public final int carryOut(TableFile file, Plan seen, IntConsumer progress) {
        Compared<T> now = compare(file, rows -> {});
        if (!now.plan().equals(seen)) {
            throw new Outdated();
        }
        try {
            return write(now.brought(), progress, file.hash());
        } catch (Refusal e) {
            throw new Outdated();
        }
    }

    /**
     * What came of looking at a file.
     *
     * @param plan as the person is shown it
     * @param brought what is to be written for that
     */
    public record Compared<T>(Plan plan, T brought) {}
}
