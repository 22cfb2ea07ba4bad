package vn.wardportal.api.check;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Looks at what is written for one kind of fault. A module registers it as a component and it is part of the gate as long
 * as the module runs.
 *
 * <pre>{@code
 * @Component
 * public class GaugeNamed implements Check {
 *     public List<Finding> look(Examined written) {
 *         …
 *     }
 * }
 * }</pre>
 */
@ConsumerType
public interface Check {

    /** The check's lasting number: {@code CK-10}. */
    String number();

    /** What people call it, in Vietnamese: {@code Chính tả}. */
    default String title() {
        return number();
    }

    /**
     * What it finds, nothing if all is well. It reads nothing but what it is given and its own rules, and does not wait
     * for the network longer than a second.
     */
    List<Finding> look(Examined written);
}
