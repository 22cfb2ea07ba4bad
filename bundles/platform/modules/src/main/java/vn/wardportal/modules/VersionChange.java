package vn.wardportal.modules;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.module.Gate;
import vn.wardportal.modules.Operation.Kind;
import vn.wardportal.modules.jar.ModuleJar;

/**
 * Takes a module from one version to another, forward or back, without a failed request, or leaves it as it was. The
 * schema is never changed in place: another one takes its place in the hold.
 */
class VersionChange {

    private static final Logger log = LoggerFactory.getLogger(VersionChange.class);

    private final Journal journal;
    private final Schemas schemas;
    private final Gate gate;
    private final Swap swap;

    VersionChange(Journal journal, Schemas schemas, Gate gate, Swap swap) {
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
    Optional<String> upgrade(Bundle bundle, ModuleJar before, ModuleJar wanted, Consumer<Progress> progress) {
        boolean migrates = !schemas.pending(wanted.name(), wanted.scripts()).isEmpty();
        Change change = begin(Kind.UPGRADE, bundle, before, wanted, migrates, progress);
        return told(change, migrates ? rehearsed(change) : switched(change));
    }

    /**
     * Takes the bundle back to a version that worked.
     *
     * @param now the jar that is installed
     * @param wanted the older jar
     * @param withData whether the tables go back as well, to what they were at the upgrade
     * @return why it was undone, or nothing when it is complete
     */
    Optional<String> rollBack(
            Bundle bundle, ModuleJar now, ModuleJar wanted, boolean withData, Consumer<Progress> progress) {
        Change change = begin(Kind.ROLLBACK, bundle, now, wanted, withData, progress);
        if (!withData) {
            schemas.acceptOlder(wanted.name(), wanted.scripts());
            return told(change, switched(change));
        }
        return told(change, atStandstill(change, () -> {
            Optional<String> failure = switched(change);
            if (failure.isEmpty()) {
                schemas.discardCopy(wanted.name());
            }
            return failure;
        }));
    }

    private Change begin(
            Kind kind, Bundle bundle, ModuleJar before, ModuleJar wanted, boolean data, Consumer<Progress> progress) {
        Operation operation =
                journal.begin(wanted.name(), kind, Optional.of(before.version()), Optional.of(wanted.version()), data);
        return new Change(bundle, operation, before, wanted, progress);
    }

    private static Optional<String> told(Change change, Optional<String> failure) {
        String module = change.wanted().name();
        failure.ifPresentOrElse(
                reason -> log.warn(
                        "Module {} stays at {}: {}", module, change.before().version(), reason),
                () -> log.info(
                        "Module {} went from {} to {}",
                        module,
                        change.before().version(),
                        change.wanted().version()));
        return failure;
    }

    private Optional<String> rehearsed(Change change) {
        change.progress().accept(Progress.REHEARSING);
        String module = change.wanted().name();
        return atStandstill(change, () -> {
            try {
                schemas.rehearse(module, change.wanted().scripts());
                // What is kept aside from now on belongs to this upgrade, so undoing it cannot fetch an older one.
                schemas.discardKept(module);
            } catch (RuntimeException e) {
                schemas.discardCopy(module);
                return Optional.of(givenUp(change, e));
            }
            return switched(change);
        });
    }

    /** Until the copy has taken the schema's place nothing may be written, or the copy would miss it. */
    private Optional<String> atStandstill(Change change, Supplier<Optional<String>> work) {
        Standstill standstill;
        try {
            standstill = Standstill.of(change.wanted().name(), gate, schemas);
        } catch (IllegalStateException e) {
            return Optional.of(givenUp(change, e));
        }
        try (standstill) {
            return work.get();
        }
    }

    private String givenUp(Change change, Exception cause) {
        journal.undone(change.operation(), reason(cause));
        return reason(cause);
    }

    private Optional<String> switched(Change change) {
        journal.switching(change.operation().id());
        change.progress().accept(Progress.HOLDING);
        try (Gate.Hold hold = gate.hold(change.wanted().name(), Gate.Stage.ALL)) {
            try {
                change.progress().accept(Progress.SWITCHING);
                swap.forward(change.bundle(), change.wanted(), SchemaStep.of(change.operation()), hold);
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
            swap.back(change.bundle(), change.before(), SchemaStep.of(change.operation()));
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

    /** The steps of a change as shown to whoever asked for it. */
    enum Progress {
        REHEARSING,
        HOLDING,
        SWITCHING,
        DONE,
        UNDOING
    }
}
