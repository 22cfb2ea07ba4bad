package vn.wardportal.data;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.DatabaseCopy;
import vn.wardportal.api.data.Outbox;
import vn.wardportal.api.data.OutboxReceiver;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.api.data.Secrets;
import vn.wardportal.api.module.HealthCheck;
import vn.wardportal.api.module.ModuleHeader;
import vn.wardportal.api.settings.SavedSettings;
import vn.wardportal.api.settings.Settings;
import vn.wardportal.api.version.Editions;

/**
 * Opens the database, brings the platform's own tables to their jars, and only then offers it: no component ever sees
 * tables that are too old.
 */
@Component(
        service = {},
        immediate = true)
public class Data {

    private static final Logger log = LoggerFactory.getLogger(Data.class);
    private static final String FOLDER = "portal.data";
    private static final String PLATFORM = "platform:";
    private static final Dictionary<String, Object> HEALTH = new Hashtable<>(
            Map.of("health.title", "data.health", "component.name", DatabaseHealth.class.getSimpleName()));

    private final Storage storage;
    private final H2Schemas schemas;
    private final Dispatcher dispatcher;
    private final List<ServiceRegistration<?>> registrations;

    @Activate
    public Data(BundleContext context, @Reference Clock clock) {
        Path folder = folder(context);
        DatabaseFile file = new DatabaseFile(folder.resolve("db"));
        this.storage = open(file);
        this.schemas = new H2Schemas(storage);
        try {
            Stream.of(context.getBundles())
                    .filter(bundle -> bundle.getLocation().startsWith(PLATFORM))
                    .filter(bundle -> bundle.getHeaders().get(ModuleHeader.NAME) != null)
                    .forEach(this::migrate);
        } catch (RuntimeException e) {
            log.error("The portal has no database: {}", e.getMessage());
            storage.close();
            throw e;
        }
        this.dispatcher = new Dispatcher(storage, clock);
        Secrets secrets = new PortalKey(folder);
        StoredSettings settings = new StoredSettings(new ModuleDatabase("data", storage), secrets);
        this.registrations = List.of(
                context.registerService(Schemas.class, schemas, null),
                context.registerService(Outbox.class, dispatcher, null),
                context.registerService(DatabaseCopy.class, new OnlineCopy(storage, file.path()), null),
                context.registerService(Secrets.class, secrets, null),
                context.registerService(SavedSettings.class, settings, null),
                context.registerService(
                        Editions.class, new StoredEditions(new ModuleDatabase("data", storage), clock), null),
                context.registerService(HealthCheck.class, new DatabaseHealth(storage, clock), HEALTH),
                context.registerService(Settings.class, new SettingsPerModule(settings), null),
                context.registerService(Database.class, new PerModule(), null));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addReceiver(OutboxReceiver receiver, Map<String, Object> properties) {
        dispatcher.add(String.valueOf(properties.get("outbox.topic")), receiver);
    }

    void removeReceiver(OutboxReceiver receiver, Map<String, Object> properties) {
        dispatcher.remove(String.valueOf(properties.get("outbox.topic")), receiver);
    }

    @Deactivate
    void close() {
        registrations.forEach(ServiceRegistration::unregister);
        dispatcher.close();
        storage.close();
    }

    private static Path folder(BundleContext context) {
        String folder = context.getProperty(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("The framework property " + FOLDER + " must name the data folder");
        }
        return Path.of(folder);
    }

    private static Storage open(DatabaseFile file) {
        try {
            return file.open();
        } catch (RuntimeException e) {
            log.error("The portal has no database: {}", e.getMessage());
            throw e;
        }
    }

    private void migrate(Bundle bundle) {
        List<Script> scripts = BundleScripts.of(bundle);
        if (!scripts.isEmpty()) {
            schemas.migrate(bundle.getHeaders().get(ModuleHeader.NAME), scripts);
        }
    }

    /** Each bundle that asks gets the settings of the module it is. */
    private record SettingsPerModule(StoredSettings saved) implements ServiceFactory<Settings> {

        @Override
        public Settings getService(Bundle bundle, ServiceRegistration<Settings> registration) {
            String header = bundle.getHeaders().get(ModuleHeader.NAME);
            String module = header == null ? bundle.getSymbolicName() : header;
            return new SettingValues(module, () -> saved.values(module));
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<Settings> registration, Settings settings) {
            // Nothing is held for the bundle.
        }
    }

    /** Each bundle that asks gets a database of its own, over the schema its manifest names. */
    private final class PerModule implements ServiceFactory<Database> {

        @Override
        public Database getService(Bundle bundle, ServiceRegistration<Database> registration) {
            try {
                return database(bundle);
            } catch (RuntimeException e) {
                // The framework hides what a factory throws; the operator must see it.
                log.error("{} gets no database: {}", bundle.getSymbolicName(), e.getMessage());
                throw e;
            }
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<Database> registration, Database database) {
            // Nothing is held for the bundle: its connections go back to the pool after each use.
        }

        private Database database(Bundle bundle) {
            String module = bundle.getHeaders().get(ModuleHeader.NAME);
            if (module == null) {
                throw new IllegalStateException("its manifest lacks " + ModuleHeader.NAME
                        + ", which names the schema; use the features parent");
            }
            ModuleDatabase database = new ModuleDatabase(module, storage);
            database.verify(schemas, BundleScripts.of(bundle));
            return database;
        }
    }
}
