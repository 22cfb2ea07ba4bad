package vn.wardportal.web;

import java.net.BindException;
import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty as the portal wants it. */
final class JettyServer {

    private static final int THREADS = 32;
    private static final int MOST_SELECTORS = 8;
    private static final int HEADER_BYTES = 8 * 1024;
    private static final int MOST_CONNECTIONS = 4_096;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration IDLE_WHILE_STOPPING = Duration.ofMillis(200);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private JettyServer() {}

    static Server of(Options options) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("jetty");
        threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("jetty-virtual-"));
        Server server = new Server(threads);
        ServerConnector connector =
                new ServerConnector(server, 1, selectors(), new HttpConnectionFactory(http(options)));
        connector.setPort(options.port());
        connector.setHost(options.address().isEmpty() ? null : options.address());
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setShutdownIdleTimeout(IDLE_WHILE_STOPPING.toMillis());
        connector.setAcceptQueueSize(1_024);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        server.setStopTimeout(GRACE.toMillis());
        return server;
    }

    /** One for each core, since a kept page is answered on the thread that read the request. */
    private static int selectors() {
        return Math.min(Runtime.getRuntime().availableProcessors(), MOST_SELECTORS);
    }

    private static HttpConfiguration http(Options options) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setRelativeRedirectAllowed(true);
        if (!options.proxies().isEmpty()) {
            http.addCustomizer(new TrustedProxies(options.proxies()));
        }
        return http;
    }

    /** Starts it, or says what the operator can do. */
    static void start(Server server, Options options) {
        try {
            server.start();
        } catch (BindException e) {
            throw new IllegalStateException(
                    "Cannot listen on port " + options.port() + ": " + e.getMessage()
                            + ". Another program uses it, or the address is not this machine's; change portal.port or"
                            + " portal.address",
                    e);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot start the web server", e);
        }
    }

    /** The port it listens on. */
    static int port(Server server) {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }
}
