package vn.wardportal.modules;

import java.util.List;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/** What happens between the platform and the features at each start: recovery, a look at the jars, migrations, the
 * features. */
class Boot implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Boot.class);

    private final Bundles bundles;
    private final Recovery recovery;
    private final Integrity integrity;
    private final Schemas schemas;
    private final FeatureLevel features;

    Boot(Bundles bundles, Recovery recovery, Integrity integrity, Schemas schemas, FeatureLevel features) {
        this.bundles = bundles;
        this.recovery = recovery;
        this.integrity = integrity;
        this.schemas = schemas;
        this.features = features;
    }

    @Override
    public void run() {
        Acting.as(Person.PORTAL, () -> {
            try {
                recovery.run();
                for (Bundle bundle : bundles.modules()) {
                    if (integrity.check(bundle) && Bundles.wantedRunning(bundle)) {
                        migrate(bundle);
                    }
                }
            } finally {
                // Residents read what works, even if the journal cannot be read.
                features.reach();
            }
        });
    }

    /** A newer portal brought a newer jar. Its scripts run on a copy, so that one that fails leaves the data whole. */
    private void migrate(Bundle bundle) {
        String module = Bundles.name(bundle);
        try {
            List<Script> scripts = Scripts.of(bundle);
            List<Script> pending = schemas.pending(module, scripts);
            if (pending.size() == scripts.size()) {
                schemas.migrate(module, scripts);
            } else if (!pending.isEmpty()) {
                schemas.rehearse(module, scripts);
                schemas.discardKept(module);
                schemas.adopt(module);
            }
        } catch (RuntimeException e) {
            // Its components will find the tables too old and say so; the others are not to wait for it.
            log.error("Module {} cannot start: {}", module, e.getMessage());
        }
    }
}
