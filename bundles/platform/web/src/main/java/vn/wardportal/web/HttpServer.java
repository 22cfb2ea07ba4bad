package vn.wardportal.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.module.Gate;
import vn.wardportal.api.module.HealthReport;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Previews;
import vn.wardportal.api.page.SitePages;
import vn.wardportal.web.gate.Doors;
import vn.wardportal.web.gate.ModuleHold;
import vn.wardportal.web.pages.CurrentFacts;
import vn.wardportal.web.pages.SiteFacts;
import vn.wardportal.web.pages.Whiteboard;
import vn.wardportal.web.visits.Visits;

/** The portal's web server, from its start to its stop. It needs no database to answer. */
@Component(
        service = {Gate.class, Previews.class, SitePages.class},
        immediate = true)
public class HttpServer implements Gate, Previews, SitePages {

    private static final Logger log = LoggerFactory.getLogger(HttpServer.class);

    private final ExecutorService executor = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("web-", 0).factory());
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("web-clock").daemon().factory());
    private final CurrentFacts facts = new CurrentFacts();
    private final Whiteboard board;
    private final Options options;
    private final StartLevel startLevel;
    private final Site site;
    private final Server server;
    private final Contexts contexts;

    @Activate
    public HttpServer(
            BundleContext context, @Reference Whiteboard board, @Reference Visits visits, @Reference Clock clock) {
        prepareJetty();
        this.board = board;
        options = Options.from(context::getProperty);
        Doors doors = new Doors((work, delay) -> scheduler.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS));
        Site.Workings workings = new Site.Workings(clock, executor, doors, visits, options.cacheBytes());
        site = Site.of(board.contributions(), new BytesDesk(board::bytes), facts, workings);
        server = JettyServer.of(options);
        contexts = new Contexts(server);
        site.serve(server, contexts);
        startLevel = new StartLevel(context);
    }

    /** Jetty looks for its encoders with the loader of whoever uses the first one, and never again. */
    private static void prepareJetty() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PreEncodedHttpField.class.getClassLoader());
        try {
            new PreEncodedHttpField(HttpHeader.SERVER, "");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Activate
    void start() {
        JettyServer.start(server, options);
        int port = JettyServer.port(server);
        System.setProperty("portal.bound.port", Integer.toString(port));
        log.info("Listening on port {}", port);
        startLevel.whenStarted(site.doors()::open);
    }

    @Deactivate
    void stop() {
        startLevel.forget();
        Lifecycle.stop(server);
        executor.shutdown();
        scheduler.shutdownNow();
        System.clearProperty("portal.bound.port");
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            target = "(context.path=*)")
    void addContext(ContextHandler context, Map<String, Object> properties) {
        contexts.mount((String) properties.get("context.path"), context);
    }

    void removeContext(ContextHandler context, Map<String, Object> properties) {
        contexts.unmount((String) properties.get("context.path"), context);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setFacts(SiteFacts newer) {
        facts.use(newer);
    }

    void unsetFacts(SiteFacts older) {
        facts.drop(older);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setReport(HealthReport newer) {
        site.health().use(newer);
    }

    void unsetReport(HealthReport older) {
        site.health().drop(older);
    }

    @Override
    public Hold hold(String module, Stage stage) {
        return new ModuleHold(site.doors(), board.contributions(), module, stage);
    }

    @Override
    public Optional<String> probe(String module) {
        return site.pages().probe(module);
    }

    @Override
    public String show(Page page) {
        return site.previews().show(page);
    }

    @Override
    public Optional<Standing> find(String address) {
        return site.standings().find(address);
    }
}
