package vn.wardportal.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;

/**
 * Handlers that other bundles lend the server, such as the console. They are no children of the outermost handler: Jetty
 * would then run the whole chain on threads that may block, and cached pages with it.
 */
final class Contexts {

    private final Server server;
    private final Map<String, ContextHandler> mounted = new ConcurrentHashMap<>();

    /** Paths that stay away for a while rather than for good once their context goes. */
    private final Map<String, Boolean> known = new ConcurrentHashMap<>(Map.of("/quan-tri", true));

    Contexts(Server server) {
        this.server = server;
    }

    void mount(String path, ContextHandler context) {
        context.setServer(server);
        server.addBean(context, true);
        if (server.isRunning()) {
            Lifecycle.start(context);
        }
        known.put(path, true);
        mounted.put(path, context);
    }

    void unmount(String path, ContextHandler context) {
        mounted.remove(path, context);
        Lifecycle.stop(context);
        server.removeBean(context);
    }

    /** The path of the context that the address belongs to, whether it is there now or not. */
    Optional<String> path(String address) {
        return known.keySet().stream()
                .filter(path ->
                        address.startsWith(path) && (address.length() == path.length() || separates(address, path)))
                .findFirst();
    }

    private static boolean separates(String address, String path) {
        char next = address.charAt(path.length());
        return next == '/' || next == ';';
    }

    /** The context at the path, if it is there now. */
    Optional<ContextHandler> at(String path) {
        return Optional.ofNullable(mounted.get(path));
    }
}
