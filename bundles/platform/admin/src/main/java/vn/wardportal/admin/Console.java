package vn.wardportal.admin;

import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import jakarta.servlet.MultipartConfigElement;
import java.net.URL;
import java.util.Set;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.ee11.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie.SameSite;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.admin.door.Door;
import vn.wardportal.admin.entry.Counts;
import vn.wardportal.admin.entry.Entries;
import vn.wardportal.admin.shell.FailedView;
import vn.wardportal.admin.shell.NoSuchView;
import vn.wardportal.admin.shell.Watch;

/**
 * The console as a servlet context of its own, which the web bundle mounts. Sessions, routes and everything else that
 * Vaadin keeps hang on the context and die with this bundle.
 */
@Component(service = ContextHandler.class, property = "context.path=" + Console.PATH)
public final class Console extends ServletContextHandler {

    /** Where the console stands. */
    public static final String PATH = "/quan-tri";

    private static final int IDLE_SECONDS = 30 * 60;
    private static final long LARGEST_UPLOAD = 256L << 20;
    private static final int IN_MEMORY = 1 << 20;

    @Activate
    public Console(@Reference Entries entries, @Reference Door door, @Reference Watch watch, @Reference Counts counts)
            throws Exception {
        super(PATH, SESSIONS);
        // Jetty sets it on every thread that works for the context; Vaadin looks its files up there.
        setClassLoader(VaadinServlet.class.getClassLoader());
        addServletContainerInitializer(new LookupServletContainerInitializer(), LookupInitializer.class);
        addServletContainerInitializer(new ErrorNavigationTargetInitializer(), NoSuchView.class, FailedView.class);
        addServletContainerInitializer(new VaadinAppShellInitializer(), AppShell.class);
        addServlet(holder(new ConsoleServlet(new Views(entries, door, watch, counts))), "/*");
        keepSessions(getSessionHandler());
    }

    private static ServletHolder holder(ConsoleServlet servlet) {
        ServletHolder holder = new ServletHolder("console", servlet);
        holder.setInitOrder(1);
        holder.setAsyncSupported(true);
        holder.setInitParameter("heartbeatInterval", "60");
        String folder = System.getProperty("java.io.tmpdir");
        holder.getRegistration()
                .setMultipartConfig(new MultipartConfigElement(folder, LARGEST_UPLOAD, LARGEST_UPLOAD, IN_MEMORY));
        return holder;
    }

    private static void keepSessions(SessionHandler sessions) {
        sessions.setSessionCookie("CONSOLE");
        sessions.setSessionPath(PATH);
        sessions.setHttpOnly(true);
        sessions.setSameSite(SameSite.STRICT);
        // the Secure attribute follows the request: HTTPS itself, or what the trusted proxy says
        sessions.setSecureRequestOnly(true);
        sessions.setUsingUriParameters(false);
        sessions.setMaxInactiveInterval(IDLE_SECONDS);
    }

    @Override
    public ServletContextApi newServletContextApi() {
        return new Files();
    }

    /** Files of the console itself, and those Vaadin's jars carry for any servlet container. */
    private final class Files extends ServletContextApi {

        @Override
        public URL getResource(String path) {
            if (path.endsWith("/") || path.contains("..") || !path.startsWith("/")) {
                return null;
            }
            String name = path.startsWith("/theme/") ? path : "/console" + path;
            URL own = Console.class.getResource(name);
            return own != null ? own : VaadinServlet.class.getResource("/META-INF/resources" + path);
        }

        @Override
        public java.io.InputStream getResourceAsStream(String path) {
            URL file = getResource(path);
            try {
                return file == null ? null : file.openStream();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException("Cannot read " + file, e);
            }
        }

        @Override
        public Set<String> getResourcePaths(String path) {
            return Set.of();
        }
    }
}
