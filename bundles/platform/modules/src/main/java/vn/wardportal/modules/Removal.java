package vn.wardportal.modules;

import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.module.Gate;
import vn.wardportal.api.settings.SavedSettings;
import vn.wardportal.modules.Operation.Kind;

/** Takes a module out, with its data or without; once begun it is completed, if need be at the next start. */
class Removal {

    private static final Logger log = LoggerFactory.getLogger(Removal.class);

    private final Bundles bundles;
    private final Journal journal;
    private final Schemas schemas;
    private final Gate gate;
    private final SavedSettings settings;

    Removal(Bundles bundles, Journal journal, Schemas schemas, Gate gate, SavedSettings settings) {
        this.bundles = bundles;
        this.journal = journal;
        this.schemas = schemas;
        this.gate = gate;
        this.settings = settings;
    }

    /** Answers what is still to be done at the next start, or nothing when it is complete. */
    Optional<String> run(String module, boolean withData) {
        Operation operation = journal.begin(
                module, Kind.REMOVE, bundles.module(module).map(Bundle::getVersion), Optional.empty(), withData);
        try (Gate.Hold hold = gate.hold(module, Gate.Stage.ALL)) {
            hold.drained(Swap.DRAIN);
            journal.switching(operation.id());
            finish(operation);
            return Optional.empty();
        } catch (BundleException | RuntimeException e) {
            log.error("Module {} could not be removed; it will be at the next start", module, e);
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Does what is not done yet. */
    void finish(Operation operation) throws BundleException {
        Optional<Bundle> bundle = bundles.module(operation.module());
        if (bundle.isPresent()) {
            bundle.get().uninstall();
            bundles.refresh(bundle.get());
        }
        if (operation.data()) {
            schemas.drop(operation.module());
            settings.save(operation.module(), Map.of(), Map.of());
            journal.doneWithData(operation);
        } else {
            journal.done(operation);
        }
        log.info("Module {} removed{}", operation.module(), operation.data() ? " with its data" : "; its data is kept");
    }
}
