package vn.wardportal.modules;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.module.Gate;
import vn.wardportal.modules.Operation.Kind;
import vn.wardportal.modules.Seals.Seal;
import vn.wardportal.modules.VersionChange.Progress;
import vn.wardportal.modules.jar.ModuleJar;
import vn.wardportal.modules.jar.NotAModule;

/** What is done to modules, one thing at a time with each. Whether somebody may is asked before, by {@link Modules}. */
class Operations {

    private static final Logger log = LoggerFactory.getLogger(Operations.class);

    private final Bundles bundles;
    private final Journal journal;
    private final JarStore jars;
    private final Integrity integrity;
    private final Gate gate;
    private final Schemas schemas;
    private final Swap swap;
    private final Removal removal;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    Operations(
            Bundles bundles,
            Journal journal,
            JarStore jars,
            Integrity integrity,
            Gate gate,
            Schemas schemas,
            Swap swap,
            Removal removal) {
        this.bundles = bundles;
        this.journal = journal;
        this.jars = jars;
        this.integrity = integrity;
        this.gate = gate;
        this.schemas = schemas;
        this.swap = swap;
        this.removal = removal;
    }

    /** Starts the module; it stays started over a restart. Answers why it does not run, or nothing. */
    Optional<String> start(String module) {
        return alone(module, () -> startStop(module, Kind.START));
    }

    /** Stops the module; it stays stopped over a restart, and its addresses say so. */
    Optional<String> stop(String module) {
        return alone(module, () -> startStop(module, Kind.STOP));
    }

    /** Carries a plan out. Answers why it was undone, or nothing when it is complete. */
    Optional<String> carryOut(Plan plan, Consumer<Progress> progress) {
        return alone(plan.jar().name(), () -> {
            Optional<Bundle> installed = bundles.module(plan.jar().name());
            plan.refuseIfChanged(installed);
            Optional<ModuleJar> before = installed.flatMap(this::wayBack);
            boolean known =
                    jars.place(plan.jar().symbolicName(), plan.jar().version()).isPresent();
            ModuleJar jar = jars.keep(plan.jar());
            integrity.seal(jar, new Seal(plan.hash(), plan.signer()));
            Optional<String> failure = putIn(installed, before.orElse(jar), jar, progress);
            if (failure.isPresent() && !known) {
                jars.delete(jar.file());
            }
            return failure;
        });
    }

    private Optional<String> putIn(
            Optional<Bundle> installed, ModuleJar before, ModuleJar jar, Consumer<Progress> progress) {
        return installed
                .map(bundle -> checked(bundle, () -> change().upgrade(bundle, before, jar, progress)))
                .orElseGet(() -> new Install(bundles, journal, schemas, swap).run(jar));
    }

    /** Lets the bundle start, since it gets a jar that was looked at; if that is undone, what is back is looked at again. */
    private Optional<String> checked(Bundle bundle, Supplier<Optional<String>> work) {
        integrity.settled(bundle);
        Optional<String> failure = work.get();
        failure.ifPresent(reason -> integrity.check(bundle));
        return failure;
    }

    /** The jar to go back to; none where what is installed was changed behind the portal's back. */
    private Optional<ModuleJar> wayBack(Bundle installed) {
        Optional<ModuleJar> before = integrity.proven(installed.getSymbolicName(), installed.getVersion());
        if (before.isEmpty() && integrity.fault(installed).isEmpty()) {
            throw new NotAModule("modules.refused.noWayBack");
        }
        return before;
    }

    /** Goes back. Answers why it was undone, or nothing when it is complete. */
    Optional<String> rollBack(Rollback rollback, Consumer<Progress> progress) {
        String module = rollback.now().name();
        return alone(module, () -> {
            Bundle bundle = bundles.module(module)
                    .filter(present ->
                            present.getVersion().equals(rollback.now().version()))
                    .orElseThrow(() -> new NotAModule("modules.refused.changed"));
            if (rollback.data() == Rollback.Data.IN_THE_WAY) {
                throw new NotAModule("modules.refused.dataInTheWay");
            }
            boolean withData = rollback.data() == Rollback.Data.GOES_BACK;
            return checked(
                    bundle, () -> change().rollBack(bundle, rollback.now(), rollback.wanted(), withData, progress));
        });
    }

    /** Takes the module out. Answers what is still to be done at the next start, or nothing when it is complete. */
    Optional<String> remove(String module, boolean withData) {
        return alone(module, () -> removal.run(module, withData));
    }

    private VersionChange change() {
        return new VersionChange(journal, schemas, gate, swap);
    }

    private Optional<String> startStop(String module, Kind kind) {
        Bundle bundle = bundles.module(module).orElseThrow(() -> new NotAModule("modules.refused.unknown"));
        if (kind == Kind.START && integrity.fault(bundle).isPresent()) {
            throw new NotAModule("modules.refused.leftOut");
        }
        Optional<String> failure = Optional.empty();
        Operation operation =
                journal.begin(module, kind, Optional.of(bundle.getVersion()), Optional.of(bundle.getVersion()), false);
        try (Gate.Hold hold = gate.hold(module, Gate.Stage.ALL)) {
            hold.drained(Swap.DRAIN);
            if (kind == Kind.START) {
                schemas.migrate(module, Scripts.of(bundle));
                // it may have been left out of this start of the portal
                Bundles.letIn(bundle);
                swap.start(bundle, 0);
            } else {
                bundle.stop();
                bundles.refresh(bundle);
            }
            log.info("Module {} {}", module, kind == Kind.START ? "started" : "stopped");
        } catch (BundleException | RuntimeException e) {
            failure = Optional.of(String.valueOf(e.getMessage()));
        }
        // Started or stopped is what the framework remembers; a failed start leaves it wanted, and shown as failed.
        journal.done(operation);
        return failure;
    }

    private <T> T alone(String module, Supplier<T> work) {
        if (!busy.add(module)) {
            throw new NotAModule("modules.refused.busy");
        }
        try {
            return work.get();
        } finally {
            busy.remove(module);
        }
    }
}
