package vn.wardportal.modules;

import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.module.Gate;
import vn.wardportal.modules.Operation.Kind;

/**
 * Takes a module from one version to the next without a failed request, or leaves it as it was. The schema is never
 * changed in place: a copy is migrated while reading goes on, and takes the schema's place in the hold.
 */
class Upgrade {

    private static final Logger log = LoggerFactory.getLogger(Upgrade.class);

    private final Journal journal;
    private final Schemas schemas;
    private final Gate gate;
    private final Swap swap;

    Upgrade(Journal journal, Schemas schemas, Gate gate, Swap swap) {
        this.journal = journal;
        this.schemas = schemas;
        this.gate = gate;
        this.swap = swap;
    }

    /**
     * Upgrades the bundle.
     *
     * @param before the jar to go back to
     * @param wanted the jar to go to
     * @param progress told each step as it begins
     * @return why it was undone, or nothing when it is complete
     */
    Optional<String> run(Bundle bundle, ModuleJar before, ModuleJar wanted, Consumer<Progress> progress) {
        String module = wanted.name();
        boolean migrates = !schemas.pending(module, wanted.scripts()).isEmpty();
        Operation operation = journal.begin(
                module, Kind.UPGRADE, Optional.of(before.version()), Optional.of(wanted.version()), migrates);
        Change change = new Change(bundle, operation, before, wanted, progress);
        Optional<String> failure = migrates ? rehearsed(change) : switched(change);
        failure.ifPresentOrElse(
                reason -> log.warn("Module {} stays at {}: {}", module, before.version(), reason),
                () -> log.info("Module {} upgraded from {} to {}", module, before.version(), wanted.version()));
        return failure;
    }

    /** Forms wait and writes are refused until the copy has taken the schema's place, or the copy would miss them. */
    private Optional<String> rehearsed(Change change) {
        change.progress().accept(Progress.REHEARSING);
        String module = change.wanted().name();
        try (Gate.Hold forms = gate.hold(module, Gate.Stage.FORMS);
                Schemas.Pause writes = schemas.pauseWrites(module)) {
            try {
                schemas.rehearse(module, change.wanted().scripts());
                // What is kept aside from now on belongs to this upgrade, so undoing it cannot fetch an older one.
                schemas.discardKept(module);
            } catch (RuntimeException e) {
                schemas.discardCopy(module);
                journal.undone(change.operation(), reason(e));
                return Optional.of(reason(e));
            }
            return switched(change);
        }
    }

    private Optional<String> switched(Change change) {
        journal.switching(change.operation().id());
        change.progress().accept(Progress.HOLDING);
        try (Gate.Hold hold = gate.hold(change.wanted().name(), Gate.Stage.ALL)) {
            try {
                change.progress().accept(Progress.SWITCHING);
                swap.forward(
                        change.bundle(), change.wanted(), change.operation().migrates(), hold);
                journal.done(change.operation());
                change.progress().accept(Progress.DONE);
                return Optional.empty();
            } catch (BundleException | RuntimeException e) {
                return Optional.of(undone(change, reason(e)));
            }
        }
    }

    private String undone(Change change, String failure) {
        change.progress().accept(Progress.UNDOING);
        try {
            swap.back(change.bundle(), change.before(), change.operation().migrates());
            swap.resume(change.bundle());
            journal.undone(change.operation(), failure);
            return failure;
        } catch (BundleException | RuntimeException e) {
            // The journal keeps the operation open, so the next start of the portal tries again.
            log.error(
                    "Cannot put {} back to {}",
                    change.before().name(),
                    change.before().version(),
                    e);
            return failure + "; " + reason(e);
        }
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private record Change(
            Bundle bundle, Operation operation, ModuleJar before, ModuleJar wanted, Consumer<Progress> progress) {}

    /** The steps of an upgrade as shown to whoever asked for it. */
    enum Progress {
        REHEARSING,
        HOLDING,
        SWITCHING,
        DONE,
        UNDOING
    }
}
