package vn.wardportal.modules;

import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.modules.Operation.Kind;

/** Undoes what a power cut interrupted, before any feature starts: whatever the journal does not call done. */
class Recovery {

    private static final Logger log = LoggerFactory.getLogger(Recovery.class);

    private final Bundles bundles;
    private final Journal journal;
    private final JarStore jars;
    private final Schemas schemas;
    private final Swap swap;

    Recovery(Bundles bundles, Journal journal, JarStore jars, Schemas schemas, Swap swap) {
        this.bundles = bundles;
        this.journal = journal;
        this.jars = jars;
        this.schemas = schemas;
        this.swap = swap;
    }

    void run() {
        jars.sweep();
        for (Operation operation : journal.open()) {
            try {
                undo(operation);
                journal.undone(operation, "The portal was interrupted");
                log.warn("Undid the interrupted {} of module {}", operation.kind(), operation.module());
            } catch (BundleException | RuntimeException e) {
                log.error("Cannot undo the interrupted {} of module {}", operation.kind(), operation.module(), e);
            }
        }
    }

    private void undo(Operation operation) throws BundleException {
        Optional<Bundle> bundle = bundles.module(operation.module());
        if (operation.kind() == Kind.INSTALL) {
            if (bundle.isPresent()) {
                bundle.get().uninstall();
            }
            if (operation.migrates()) {
                schemas.drop(operation.module());
            }
        } else if (operation.kind() == Kind.UPGRADE && bundle.isPresent()) {
            swap.back(bundle.get(), before(operation, bundle.get()), operation.migrates());
        }
    }

    private ModuleJar before(Operation operation, Bundle bundle) {
        return jars.find(bundle.getSymbolicName(), operation.from().orElseThrow())
                .orElseThrow(() -> new IllegalStateException("The jar of " + operation.module() + " "
                        + operation.from().orElseThrow() + " is missing"));
    }
}
