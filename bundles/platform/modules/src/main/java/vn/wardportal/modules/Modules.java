package vn.wardportal.modules;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.data.Schemas.TableSize;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.module.Gate;
import vn.wardportal.api.settings.SavedSettings;
import vn.wardportal.api.user.Acting;
import vn.wardportal.modules.Operation.Kind;
import vn.wardportal.modules.Seals.Seal;
import vn.wardportal.modules.VersionChange.Progress;
import vn.wardportal.modules.jar.ModuleJar;
import vn.wardportal.modules.jar.NotAModule;
import vn.wardportal.modules.trust.Trust;

/** The modules of the portal and what can be done with them, one thing at a time with each. */
@Component(service = Modules.class, immediate = true)
public class Modules {

    private static final Logger log = LoggerFactory.getLogger(Modules.class);
    private static final String MANAGE = "modules.manage";

    private final Bundles bundles;
    private final Catalogue catalogue;
    private final Journal journal;
    private final JarStore jars;
    private final Integrity integrity;
    private final Intake intake;
    private final Gate gate;
    private final Schemas schemas;
    private final Swap swap;
    private final Removal removal;
    private final FreshPassword password;
    private final Path shipped;
    private final Keeping keeping;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    @Activate
    public Modules(
            BundleContext context,
            @Reference ServiceComponentRuntime components,
            @Reference Database database,
            @Reference Schemas schemas,
            @Reference Gate gate,
            @Reference Audit audit,
            @Reference Files files,
            @Reference SavedSettings settings,
            @Reference FreshPassword password,
            @Reference Clock clock) {
        this.bundles = new Bundles(context);
        ModuleStates states = new ModuleStates(context, components);
        this.journal = new Journal(database, audit, files, clock);
        Path data = Path.of(context.getProperty("portal.data"));
        this.jars = new JarStore(data.resolve("modules"));
        Trust trust = trust(context);
        Path framework = Path.of(context.getProperty(Constants.FRAMEWORK_STORAGE));
        this.integrity = new Integrity(new Seals(database, clock), jars, trust, framework);
        this.catalogue = new Catalogue(bundles, states, integrity);
        this.intake = new Intake(context, jars, trust, integrity, schemas, new Room(data));
        this.shipped = Path.of(context.getProperty("portal.modules"));
        this.gate = gate;
        this.schemas = schemas;
        this.password = password;
        this.swap = new Swap(bundles, states, schemas, gate);
        this.removal = new Removal(bundles, journal, schemas, gate, settings);
        Recovery recovery = new Recovery(bundles, journal, jars, integrity, schemas, swap, removal);
        // The framework starts this bundle before the features and must not wait for what happens between.
        Thread.ofPlatform().name("modules-boot").start(new Boot(bundles, recovery, integrity, schemas));
        this.keeping = new Keeping(journal, schemas, clock);
    }

    @Deactivate
    public void close() {
        keeping.close();
    }

    /** What is installed, as it is now. */
    public List<Module> list() {
        Acting.require("modules.read");
        return catalogue.modules();
    }

    /** What was done to the module, the latest first. */
    public List<Operation> history(String module) {
        Acting.require("modules.read");
        return journal.latest(module);
    }

    /** What could be put in: shipped, in the operator's folder, or put in before. */
    List<Available> available() {
        Acting.require("modules.read");
        return Available.in(shipped, jars, bundles);
    }

    /** What modules left that are not there any more. */
    List<Leftover> leftovers() {
        Acting.require("modules.read");
        return schemas.modules().stream()
                .filter(module -> !bundles.present(module))
                .map(module -> new Leftover(module, schemas.tables(module)))
                .toList();
    }

    /** Whether the acting person confirmed their password a moment ago, so that it need not be asked for. */
    boolean unlocked() {
        return password.given();
    }

    /** Takes the acting person's password; whether it is right. */
    boolean unlock(String entered) {
        Acting.require(MANAGE);
        return password.give(entered);
    }

    /** Starts the module; it stays started over a restart. Answers why it does not run, or nothing. */
    public Optional<String> start(String module) {
        return alone(module, () -> startStop(module, Kind.START));
    }

    /** Stops the module; it stays stopped over a restart, and its addresses say so. */
    public Optional<String> stop(String module) {
        return alone(module, () -> startStop(module, Kind.STOP));
    }

    /**
     * Takes a jar and says what putting it in would mean.
     *
     * @throws NotAModule if it cannot be a module of this portal
     */
    Plan plan(InputStream upload) {
        Acting.require(MANAGE);
        return intake.plan(upload);
    }

    /** Says what putting in a version that lies there would mean. */
    Plan plan(Available available) {
        Acting.require(MANAGE);
        return intake.plan(available.jar());
    }

    /** Forgets a plan's jar. */
    void discard(Plan plan) {
        Acting.require(MANAGE);
        jars.delete(plan.jar().file());
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

    /** What going back to the version before would mean, if there is one. */
    Optional<Rollback> rollback(String module) {
        Acting.require("modules.read");
        return bundles.module(module).flatMap(bundle -> Rollback.of(bundle, journal, integrity, schemas));
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

    /** The module's tables and how many rows they have. */
    List<TableSize> tables(String module) {
        Acting.require("modules.read");
        return schemas.tables(module);
    }

    /** Writes the module's data out as a zip of CSV and JSON files. */
    void export(String module, OutputStream out) {
        Acting.require(MANAGE);
        password.require();
        journal.note(module, "export");
        schemas.export(module, out);
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
                bundle.start();
                swap.prove(bundle);
            } else {
                bundle.stop();
                bundles.refresh(bundle);
            }
            log.info("Module {}: {}", module, kind);
        } catch (BundleException | RuntimeException e) {
            failure = Optional.of(String.valueOf(e.getMessage()));
        }
        // Started or stopped is what the framework remembers; a failed start leaves it wanted, and shown as failed.
        journal.done(operation);
        return failure;
    }

    private static Trust trust(BundleContext context) {
        return new Trust(
                Path.of(context.getProperty("portal.keys")),
                Path.of(context.getProperty("portal.factory")),
                Boolean.parseBoolean(context.getProperty("portal.dev")));
    }

    private <T> T alone(String module, Supplier<T> work) {
        Acting.require(MANAGE);
        password.require();
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
