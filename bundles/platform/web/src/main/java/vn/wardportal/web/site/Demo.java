package vn.wardportal.web.site;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.site.DemoContent;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.web.StartLevel;

/** Loads the modules' sample content into a portal that is new, once; and takes it out again. */
@Component(service = Demo.class, immediate = true)
public class Demo {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);
    private static final String CONSIDERED = "demo considered";
    private static final String BEGUN = "demo begun";
    private static final String LOADED = "demo loaded";
    private static final String REMOVED = "demo removed";

    private final Database database;
    private final Audit audit;
    private final Clock clock;
    private final boolean wanted;
    private final List<DemoContent> contents = new CopyOnWriteArrayList<>();
    private final Lock loading = new ReentrantLock();
    private StartLevel startLevel;

    @Activate
    public Demo(BundleContext context, @Reference Database database, @Reference Audit audit, @Reference Clock clock) {
        this(database, audit, clock, Boolean.parseBoolean(context.getProperty("portal.demo")));
    }

    /** Without a framework that says when to load. */
    Demo(Database database, Audit audit, Clock clock, boolean wanted) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Activate
    void start(BundleContext context) {
        startLevel = new StartLevel(context);
        startLevel.whenStarted(() -> Thread.ofVirtual().name("demo").start(this::loadOnce));
    }

    @Deactivate
    void stop() {
        startLevel.forget();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addContent(DemoContent content) {
        contents.add(content);
    }

    /** Waits for what is being loaded: a module that stops in the midst of it would leave half of it, and a trace. */
    void removeContent(DemoContent content) {
        contents.remove(content);
        loading.lock();
        loading.unlock();
    }

    /** Loads everything if it is wanted, was never loaded, and nothing else is there; goes on where a stop cut it off. */
    void loadOnce() {
        if (!wanted || reached(CONSIDERED)) {
            return;
        }
        boolean isNew = reached(BEGUN) || contents.stream().allMatch(DemoContent::empty);
        if (isNew && !loadAll()) {
            return;
        }
        database.write(handle -> reach(handle, CONSIDERED) && isNew && reach(handle, LOADED));
    }

    /** Whether nothing was cut off. */
    private boolean loadAll() {
        List<DemoContent> all = List.copyOf(contents);
        boolean again = reached(BEGUN);
        database.write(handle -> reach(handle, BEGUN));
        boolean whole = all.stream().allMatch(content -> load(content, again));
        if (whole) {
            log.info("Sample content of {} modules loaded", all.size());
        }
        return whole;
    }

    private boolean load(DemoContent content, boolean again) {
        String done = "demo of " + content.getClass().getName();
        loading.lock();
        try {
            if (!contents.contains(content)) {
                return false;
            }
            if (!reached(done)) {
                Acting.as(Person.PORTAL, () -> {
                    if (again) {
                        content.remove();
                    }
                    content.load();
                });
                database.write(handle -> reach(handle, done));
            }
            return true;
        } finally {
            loading.unlock();
        }
    }

    /** Whether sample content was loaded and not removed. */
    boolean present() {
        return reached(LOADED) && !reached(REMOVED);
    }

    /** Takes out what was loaded and nothing else. */
    void remove() {
        Acting.require(IdentityEditor.PERMISSION);
        contents.forEach(DemoContent::remove);
        database.write(handle -> {
            audit.record(handle, "web.demo.remove", "web.demo", "Nội dung mẫu");
            return reach(handle, REMOVED);
        });
    }

    private boolean reached(String milestone) {
        return database.read(handle -> handle.createQuery("select count(*) from web.milestone where name = :name")
                        .bind("name", milestone)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    private boolean reach(Handle handle, String milestone) {
        handle.execute(
                "merge into web.milestone key (name) values (?, ?)",
                milestone,
                clock.instant().atOffset(ZoneOffset.UTC));
        return true;
    }
}
