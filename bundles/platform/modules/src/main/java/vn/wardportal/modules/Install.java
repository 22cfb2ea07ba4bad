package vn.wardportal.modules;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.modules.Operation.Kind;
import vn.wardportal.modules.jar.ModuleJar;

/** Adds a module that was not there, or leaves no trace of it. */
class Install {

    private static final Logger log = LoggerFactory.getLogger(Install.class);

    private final Bundles bundles;
    private final Journal journal;
    private final Schemas schemas;
    private final Swap swap;

    Install(Bundles bundles, Journal journal, Schemas schemas, Swap swap) {
        this.bundles = bundles;
        this.journal = journal;
        this.schemas = schemas;
        this.swap = swap;
    }

    /** Answers why the module was taken out again, or nothing when it runs. */
    Optional<String> run(ModuleJar jar) {
        // Data that an earlier installation left must outlive a failed one.
        boolean fresh = schemas.pending(jar.name(), jar.scripts()).size()
                == jar.scripts().size();
        Operation operation =
                journal.begin(jar.name(), Kind.INSTALL, Optional.empty(), Optional.of(jar.version()), fresh);
        try {
            schemas.migrate(jar.name(), jar.scripts());
            Bundle bundle = install(jar);
            swap.start(bundle, 0);
            journal.done(operation);
            log.info("Module {} {} installed", jar.name(), jar.version());
            return Optional.empty();
        } catch (BundleException | RuntimeException e) {
            log.warn("Module {} was not installed: {}", jar.name(), e.getMessage());
            undo(operation);
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Bundle install(ModuleJar jar) throws BundleException {
        try (InputStream content = jar.open()) {
            return bundles.install(jar.symbolicName(), content);
        } catch (IOException e) {
            throw new BundleException("Cannot read " + jar.file(), e);
        }
    }

    private void undo(Operation operation) {
        try {
            Optional<Bundle> bundle = bundles.module(operation.module());
            if (bundle.isPresent()) {
                bundle.get().uninstall();
            }
            if (operation.data()) {
                schemas.drop(operation.module());
            }
            journal.undone(operation, "It did not start");
        } catch (BundleException | RuntimeException e) {
            // The journal keeps the operation open, so the next start of the portal tries again.
            log.error("Cannot take module {} out again", operation.module(), e);
        }
    }
}
