package vn.wardportal.api.table;

import java.util.function.IntConsumer;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Brings the rows of a file into a module: first shows what would come of it, then does all of it or nothing. A module hands
 * one to the console's {@code TableImport}.
 *
 * <pre>{@code
 * public Plan plan(TableFile file, IntConsumer progress) {
 *     Comparison comparison = new Comparison(places.all());
 *     Reading reading = file.read(LAYOUT, comparison::look);
 *     return comparison.plan(reading);
 * }
 * }</pre>
 */
@ConsumerType
public interface Importer {

    /** The columns that it understands. */
    Layout layout();

    /**
     * What would come of the file; changes nothing.
     *
     * @param progress is told how many rows were looked at
     * @throws vn.wardportal.api.files.Refused if the file is none that can be imported, in words for the person
     */
    Plan plan(TableFile file, IntConsumer progress);

    /**
     * Writes what is new and changed, all of it in one transaction. What is gone is left as it is.
     *
     * @param seen what the person was shown
     * @param progress is told how many were written
     * @return how many were written
     * @throws vn.wardportal.api.files.Refused if something else would come of it by now, and nothing was written; in words
     *     for the person
     */
    int carryOut(TableFile file, Plan seen, IntConsumer progress);
}
