package vn.wardportal.api.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says how fresh a module keeps what Điều 6 of the regulation asks to be on the site. A feature registers it as a component
 * with {@link Covers}; the board of the eleven items asks it, and turns an item red when the module that serves it stops.
 *
 * <pre>{@code
 * @Component
 * @Covers("6.3")
 * public class ProjectsCoverage implements Coverage {
 *     public List<Covered> covered() {
 *         return List.of(projects.published("6.3"));
 *     }
 * }
 * }</pre>
 */
@ConsumerType
public interface Coverage {

    /** How each of its items is now. Called when the board is looked at and once a day; may read the database. */
    List<Covered> covered();

    /** How many topical items were published on that day (khoản 3 Điều 10); 0 if the module has none. */
    default int topical(LocalDate day) {
        return 0;
    }

    /**
     * How an item is.
     *
     * @param item which: {@code 6.5}
     * @param updated when what residents read of it was last added to or changed, if ever
     * @param address where it stands on the site
     * @param count how many things there are
     * @param overdue how many of them should have been looked at by now, and were not
     */
    record Covered(String item, Optional<Instant> updated, String address, long count, long overdue) {

        /** One of whose things nobody has to look from time to time. */
        public Covered(String item, Optional<Instant> updated, String address, long count) {
            this(item, updated, address, count, 0);
        }
    }
}
