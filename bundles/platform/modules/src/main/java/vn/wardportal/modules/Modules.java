package vn.wardportal.modules;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.data.Schemas.TableSize;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.module.Gate;
import vn.wardportal.api.module.HealthReport;
import vn.wardportal.api.settings.SavedSettings;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.modules.VersionChange.Progress;
import vn.wardportal.modules.health.HealthChecks;
import vn.wardportal.modules.jar.NotAModule;
import vn.wardportal.modules.trust.Trust;

/** The modules of the portal and what can be done with them, by whom. */
@Component(service = Modules.class, immediate = true)
public class Modules {

    private static final String MANAGE = "modules.manage";

    private final Texts texts = Messages.of(Modules.class).in(Language.VI);
    private final Bundles bundles;
    private final Catalogue catalogue;
    private final Journal journal;
    private final JarStore jars;
    private final Integrity integrity;
    private final Intake intake;
    private final Schemas schemas;
    private final ModuleData data;
    private final Operations operations;
    private final Confirmed confirmed;
    private final AvailableModules available;
    private final DevFolders devFolders;

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
            @Reference Confirmed confirmed,
            @Reference HealthChecks checks,
            @Reference HealthReport health,
            @Reference Clock clock) {
        this.bundles = new Bundles(context);
        ModuleStates states = new ModuleStates(context, components);
        this.journal = new Journal(database, audit, files, clock);
        this.data = new ModuleData(schemas, files);
        Path folder = Path.of(context.getProperty("portal.data"));
        this.jars = new JarStore(folder.resolve("modules"));
        Trust trust = trust(context);
        Path framework = Path.of(context.getProperty(Constants.FRAMEWORK_STORAGE));
        this.integrity = new Integrity(new Seals(database, clock), jars, trust, framework);
        this.catalogue = new Catalogue(bundles, states, integrity, schemas, health);
        this.intake = new Intake(context, jars, trust, integrity, schemas, new Room(folder));
        this.available = new AvailableModules(folders(context.getProperty("portal.modules")), jars, bundles);
        this.schemas = schemas;
        this.confirmed = confirmed;
        Swap swap = new Swap(bundles, states, schemas, gate, checks);
        Removal removal = new Removal(bundles, journal, schemas, gate, settings);
        this.operations = new Operations(bundles, journal, jars, integrity, gate, schemas, swap, removal);
        Recovery recovery = new Recovery(bundles, journal, jars, integrity, schemas, swap, removal);
        FeatureLevel features = bundles.featureLevel();
        // The framework starts this bundle before the features and must not wait for what happens between.
        Thread.ofPlatform().name("modules-boot").start(new Boot(bundles, recovery, integrity, schemas, features));
        this.devFolders = new DevFolders(devFolders(context), bundles, features, intake, operations);
    }

    @Deactivate
    public void close() {
        devFolders.close();
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
        return available.list();
    }

    /** What modules left that are not there any more. */
    List<Leftover> leftovers() {
        Acting.require("modules.read");
        return schemas.modules().stream()
                .filter(module -> !bundles.present(module))
                .map(module -> new Leftover(module, schemas.tables(module)))
                .toList();
    }

    /** Starts the module; it stays started over a restart. Answers why it does not run, or nothing. */
    public Optional<String> start(String module) {
        return guarded(() -> operations.start(module));
    }

    /** Stops the module; it stays stopped over a restart, and its addresses say so. */
    public Optional<String> stop(String module) {
        return guarded(() -> operations.stop(module));
    }

    /**
     * Takes a jar and says what putting it in would mean.
     *
     * @throws NotAModule if it cannot be a module of this portal
     */
    Plan plan(InputStream upload) {
        Acting.require(MANAGE);
        return refusalNoted(() -> intake.plan(upload));
    }

    /** Says what putting in a version that lies there would mean. */
    Plan plan(Available available) {
        Acting.require(MANAGE);
        return refusalNoted(() ->
                available.signed().isPresent() ? intake.plan(available.signed().get()) : intake.plan(available.jar()));
    }

    private Plan refusalNoted(Supplier<Plan> planning) {
        try {
            return planning.get();
        } catch (NotAModule e) {
            journal.note("-", "refuse", e.words(texts));
            throw e;
        }
    }

    /** Forgets a plan's jar. */
    void discard(Plan plan) {
        Acting.require(MANAGE);
        jars.delete(plan.jar().file());
    }

    /** Carries a plan out. Answers why it was undone, or nothing when it is complete. */
    Optional<String> carryOut(Plan plan, Consumer<Progress> progress) {
        return guarded(() -> operations.carryOut(plan, progress));
    }

    /** What going back to the version before would mean, if there is one. */
    Optional<Rollback> rollback(String module) {
        Acting.require("modules.read");
        return bundles.module(module).flatMap(bundle -> Rollback.of(bundle, journal, integrity, schemas));
    }

    /** Goes back. Answers why it was undone, or nothing when it is complete. */
    Optional<String> rollBack(Rollback rollback, Consumer<Progress> progress) {
        return guarded(() -> operations.rollBack(rollback, progress));
    }

    /** Takes the module out. Answers what is still to be done at the next start, or nothing when it is complete. */
    Optional<String> remove(String module, boolean withData) {
        return guarded(() -> operations.remove(module, withData));
    }

    /** The module's tables and how many rows they have. */
    List<TableSize> tables(String module) {
        Acting.require("modules.read");
        return schemas.tables(module);
    }

    /** Writes the module's data out as a zip: its tables as CSV and JSON, and its files. */
    void export(String module, OutputStream out) {
        Acting.require(MANAGE);
        confirmed.require();
        journal.note(module, "export", "");
        data.write(module, out);
    }

    private static Trust trust(BundleContext context) {
        return new Trust(
                Path.of(context.getProperty("portal.keys")),
                Path.of(context.getProperty("portal.factory")),
                dev(context));
    }

    private static List<Path> devFolders(BundleContext context) {
        String folders = context.getProperty("portal.watch");
        return dev(context) && folders != null ? folders(folders) : List.of();
    }

    private static List<Path> folders(String paths) {
        return Arrays.stream(paths.split(File.pathSeparator))
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .toList();
    }

    private static boolean dev(BundleContext context) {
        return Boolean.parseBoolean(context.getProperty("portal.dev"));
    }

    /** Only for who may, and has confirmed a moment ago that it is still them. */
    private <T> T guarded(Supplier<T> work) {
        Acting.require(MANAGE);
        confirmed.require();
        return work.get();
    }
}
