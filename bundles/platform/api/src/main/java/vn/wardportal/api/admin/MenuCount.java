package vn.wardportal.api.admin;

import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;
import vn.wardportal.api.user.Person;

/**
 * A number beside an entry of the console's menu: how many things wait there for the person. Every open screen shows the
 * new number about a second after {@link #generation} has moved. {@link KeptCounts} does the remembering.
 *
 * <pre>{@code
 * @Component
 * @MenuCount.Beside(path = "xu-ly")
 * public class WaitingCount implements MenuCount {
 *     private final KeptCounts counts;
 *
 *     @Activate
 *     public WaitingCount(@Reference Items items) {
 *         this.counts = items.counts(); // new KeptCounts(person -> waitingFor(person)), told changed() after each write
 *     }
 *
 *     public int count(Person person) {
 *         return counts.count(person);
 *     }
 *
 *     public long generation() {
 *         return counts.generation();
 *     }
 * }
 * }</pre>
 */
@ConsumerType
public interface MenuCount {

    /** How many wait for that person; 0 shows nothing. Called on the screen's own thread, so answered from memory. */
    int count(Person person);

    /** Grows whenever anybody's number may have changed. Asked four times a second: reads a variable and does no more. */
    long generation();

    /** Which entry a {@link MenuCount} stands beside. */
    @ComponentPropertyType
    @interface Beside {
        String PREFIX_ = "count.";

        /** The path of the {@link AdminMenu}. */
        String path();

        /** Whether it stands in the head of the console as well, as a bell that leads to the view. */
        boolean bell() default false;
    }
}
