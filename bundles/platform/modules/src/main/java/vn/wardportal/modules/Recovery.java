package vn.wardportal.modules;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.modules.Operation.Kind;
import vn.wardportal.modules.Operation.Step;
import vn.wardportal.modules.jar.ModuleJar;

/**
 * Settles what a power cut interrupted, before any feature starts: whatever the journal does not call done is undone, but
 * a removal that was under way is completed.
 */
class Recovery {

    private static final Logger log = LoggerFactory.getLogger(Recovery.class);

    private static final Set<Kind> CHANGES = Set.of(Kind.UPGRADE, Kind.ROLLBACK);

    private final Bundles bundles;
    private final Journal journal;
    private final JarStore jars;
    private final Integrity integrity;
    private final Schemas schemas;
    private final Swap swap;
    private final Removal removal;

    Recovery(
            Bundles bundles,
            Journal journal,
            JarStore jars,
            Integrity integrity,
            Schemas schemas,
            Swap swap,
            Removal removal) {
        this.bundles = bundles;
        this.journal = journal;
        this.jars = jars;
        this.integrity = integrity;
        this.schemas = schemas;
        this.swap = swap;
        this.removal = removal;
    }

    void run() {
        jars.sweep();
        for (Operation operation : journal.open()) {
            try {
                settle(operation);
            } catch (BundleException | RuntimeException e) {
                log.error("Cannot settle the interrupted {} of module {}", operation.kind(), operation.module(), e);
            }
        }
    }

    private void settle(Operation operation) throws BundleException {
        if (operation.kind() == Kind.REMOVE && operation.step() == Step.SWITCHING) {
            removal.finish(operation);
            return;
        }
        undo(operation);
        journal.undone(operation, "The portal was interrupted");
        log.warn("Undid the interrupted {} of module {}", operation.kind(), operation.module());
    }

    private void undo(Operation operation) throws BundleException {
        Optional<Bundle> bundle = bundles.module(operation.module());
        if (operation.kind() == Kind.INSTALL) {
            if (bundle.isPresent()) {
                bundle.get().uninstall();
            }
            if (operation.data()) {
                schemas.drop(operation.module());
            }
        } else if (CHANGES.contains(operation.kind())) {
            Bundle present = bundle.isPresent() ? bundle.get() : putIn(operation);
            swap.back(present, before(operation, present), SchemaStep.of(operation));
        }
    }

    /**
     * The framework drops a bundle of which it was writing a new copy: the jar from before is put in anew. Whether it ran
     * went with it; whoever changes a module's version wants it to run.
     */
    private Bundle putIn(Operation operation) throws BundleException {
        Version version = operation.from().orElseThrow();
        ModuleJar jar = jars.all().stream()
                .filter(file -> file.getFileName().toString().equals(version + ".jar"))
                .flatMap(file -> integrity.proven(file.getParent().getFileName().toString(), version).stream())
                .filter(kept -> kept.name().equals(operation.module()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The jar of " + operation.module() + " " + version + " is missing or was changed"));
        try (InputStream content = jar.open()) {
            Bundle bundle = bundles.install(jar.symbolicName(), content);
            bundle.start();
            return bundle;
        } catch (IOException e) {
            throw new BundleException("Cannot read " + jar.file(), e);
        }
    }

    private ModuleJar before(Operation operation, Bundle bundle) {
        return integrity
                .proven(bundle.getSymbolicName(), operation.from().orElseThrow())
                .orElseThrow(() -> new IllegalStateException("The jar of " + operation.module() + " "
                        + operation.from().orElseThrow() + " is missing or was changed"));
    }
}
