package vn.wardportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A headless Chromium, driven over its DevTools protocol. */
final class Browser implements AutoCloseable {

    private static final int SECONDS_TO_START = 30;
    private static final Pattern ADDRESS = Pattern.compile("DevTools listening on (ws://\\S+)");

    private final Child child;
    private final String functions;
    private final Wire wire = new Wire();

    private Browser(Child child, String functions) {
        this.child = child;
        this.functions = functions;
        URI address = URI.create(child.await(ADDRESS, SECONDS_TO_START).group(1));
        HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, wire)
                .join();
    }

    static Browser start(Tools tools) {
        List<String> command = List.of(
                tools.chromium(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-sync",
                "--disable-background-networking",
                "--disable-background-timer-throttling",
                "--disable-component-update",
                "--disable-renderer-backgrounding",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + tools.work().resolve("chromium"));
        try {
            String functions = Files.readString(tools.scripts().resolve("console.js"));
            return new Browser(Child.start(tools.work().resolve("chromium.log"), command), functions);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read console.js", e);
        }
    }

    ProcessHandle process() {
        return child.handle();
    }

    /** The empty window of somebody who has never been anywhere. */
    Tab newcomer() {
        String context = ask("Target.createBrowserContext", "{}", "browserContextId");
        String page = "{\"url\":\"about:blank\",\"browserContextId\":\"" + context + "\"}";
        String target = ask("Target.createTarget", page, "targetId");
        String session =
                ask("Target.attachToTarget", "{\"targetId\":\"" + target + "\",\"flatten\":true}", "sessionId");
        return new Tab(wire, session, functions);
    }

    private String ask(String method, String parameters, String wanted) {
        String answer = wire.ask("", method, parameters).join();
        Matcher found = Pattern.compile("\"" + wanted + "\":\"([^\"]*)\"").matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException(method + " came to " + answer);
        }
        return found.group(1);
    }

    @Override
    public void close() {
        child.close();
    }
}
