package vn.wardportal.api.check;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The gate before residents: every {@link Check} that is present looks at what is written. */
@ProviderType
public interface Checks {

    /**
     * What all checks find, the gravest first. A check that fails or takes too long is itself a finding of level
     * {@link Finding.Level#ASK} that says so: it never counts as passed.
     */
    List<Finding> look(Examined written);
}
