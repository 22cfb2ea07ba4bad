package vn.wardportal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Server;
import vn.wardportal.api.module.Gate.Hold;
import vn.wardportal.api.module.Gate.Stage;
import vn.wardportal.api.page.PublicBytes;
import vn.wardportal.web.gate.Doors;
import vn.wardportal.web.gate.ModuleHold;
import vn.wardportal.web.pages.Contributions;
import vn.wardportal.web.pages.CurrentFacts;
import vn.wardportal.web.pages.Giving;
import vn.wardportal.web.visits.Visits;

/** The whole site on a real server and a free port, with pages that a test gives it. */
final class RunningSite implements AutoCloseable {

    final Contributions contributions = new Contributions();
    final Giving give = new Giving(contributions, Clock.systemUTC());
    final CurrentFacts facts = new CurrentFacts();
    final Map<String, PublicBytes> bytes = new HashMap<>();
    final Visits visits = new Visits();
    final Doors doors;
    final Contexts contexts;
    final Site site;
    final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Server server;

    RunningSite() {
        this(new Options(0, "127.0.0.1", List.of(), 64 * 1024 * 1024));
        doors.open();
    }

    /** A site whose doors are still shut. */
    RunningSite(Options options) {
        doors = new Doors((work, delay) -> scheduler.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS));
        Site.Workings workings = new Site.Workings(Clock.systemUTC(), executor, doors, visits, options.cacheBytes());
        BytesDesk desk = new BytesDesk(path -> Optional.ofNullable(bytes.get(path)));
        site = Site.of(contributions, desk, facts, workings);
        server = JettyServer.of(options);
        contexts = new Contexts(server);
        site.serve(server, contexts);
        Lifecycle.start(server);
    }

    int port() {
        return JettyServer.port(server);
    }

    String host() {
        return "127.0.0.1:" + port();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + host() + path)).timeout(Duration.ofSeconds(20));
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send(headers.length == 0 ? request.header("Sec-Fetch-Site", "same-origin") : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer to exactly these bytes, which no client would send. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Hold hold(String module, Stage stage) {
        return new ModuleHold(doors, contributions, module, stage);
    }

    @Override
    public void close() {
        Lifecycle.stop(server);
        executor.close();
        scheduler.shutdownNow();
        client.close();
    }
}
