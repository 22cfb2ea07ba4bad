package vn.wardportal.api.module;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** How every module is, and what its own checks found. At most some seconds old. */
@ProviderType
public interface HealthReport {

    /** What was found, by module. */
    List<Finding> findings();

    /**
     * What was found of one thing.
     *
     * @param module the module's name
     * @param check what was looked at: the name of the component that looked, or {@code state} for whether the module runs
     * @param title what the operator calls it
     * @param health how it is
     */
    record Finding(String module, String check, String title, Health health) {}
}
