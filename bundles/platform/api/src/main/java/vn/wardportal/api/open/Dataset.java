package vn.wardportal.api.open;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * One public kind of a module as open data. A feature registers it as a component with {@link Named}; the platform serves it
 * as JSON and CSV, describes it in the API's OpenAPI document and in the list for people, and forgets it with its module.
 *
 * <pre>{@code
 * @Component
 * @Dataset.Named(name = "muc-nuoc", title = "flood.data", purpose = "flood.data.purpose")
 * public class Levels implements Dataset {
 *
 *     private static final Columns<Level> COLUMNS = Columns.<Level>of(Level::id, Level::slug)
 *             .and("station", Type.TEXT, "flood.data.station", Level::station)
 *             .and("level", Type.NUMBER, "flood.data.level", Level::centimetres);
 *
 *     public List<Column> columns() {
 *         return COLUMNS.all();
 *     }
 *
 *     public List<Row> after(long number, int limit) {
 *         return levels.after(number, limit).map(COLUMNS::row).toList();
 *     }
 *     …
 * }
 * }</pre>
 *
 * <p>Only what stands on the site for everybody may be given. Rows come by their number, so that whoever fetches all of them
 * misses none while others are added.
 */
@ConsumerType
public interface Dataset {

    /** What rows have, in the order in which it is given. */
    List<Column> columns();

    /**
     * The next rows.
     *
     * @param number that of the last row that is known; 0 for the first ones
     * @param limit how many at most
     * @return public rows of higher numbers, the lowest first
     */
    List<Row> after(long number, int limit);

    /** The public row of that key. */
    Optional<Row> at(String key);

    /** What a dataset is called. */
    @ComponentPropertyType
    @interface Named {
        String PREFIX_ = "dataset.";

        /** Its part of the address, which stays: {@code tin-tuc}. */
        String name();

        /** Key of its title in the module's messages. */
        String title();

        /** Key of one sentence that says what it holds. */
        String purpose();
    }
}
