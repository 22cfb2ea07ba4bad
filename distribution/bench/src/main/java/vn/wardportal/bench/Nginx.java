package vn.wardportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The peer: nginx on all cores, serving one compressed page from a file with the headers that the portal sends. */
final class Nginx implements AutoCloseable {

    /** What nginx says of a file by itself. */
    private static final Set<String> ITS_OWN = Set.of(
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "date",
            "etag",
            "last-modified",
            "transfer-encoding",
            "vary");

    /** Path of the page. */
    static final String PAGE = "/page";

    private static final String CONFIGURATION = """
            daemon off;
            worker_processes auto;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            %4$s
            events { worker_connections 1024; }
            http {
                access_log off;
                server_tokens off;
                sendfile on;
                tcp_nopush on;
                keepalive_requests 100000000;
                open_file_cache max=100;
                default_type "text/html; charset=utf-8";
                server {
                    listen 127.0.0.1:%2$d reuseport;
                    root %1$s/html;
                    gzip_static on;
                    gzip_vary on;
            %3$s
                }
            }
            """;

    private final Child child;
    private final String url;

    private Nginx(Child child, String url) {
        this.child = child;
        this.url = url;
    }

    static Nginx serving(Tools tools, HttpResponse<byte[]> page) {
        Path folder = tools.work().resolve("nginx");
        int port = freePort();
        try {
            Path html = Files.createDirectories(folder.resolve("html"));
            Files.write(html.resolve("page.gz"), page.body());
            Files.writeString(
                    folder.resolve("nginx.conf"), CONFIGURATION.formatted(folder, port, headers(page), user()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + folder, e);
        }
        List<String> command = List.of(
                tools.nginx(), "-p", folder.toString(), "-e", folder + "/error.log", "-c", folder + "/nginx.conf");
        Nginx nginx = new Nginx(Child.start(folder.resolve("nginx.log"), command), "http://127.0.0.1:" + port);
        nginx.awaitReady();
        return nginx;
    }

    /** Where it answers, without a slash at the end. */
    String url() {
        return url;
    }

    ProcessHandle process() {
        return child.handle();
    }

    private static String headers(HttpResponse<byte[]> page) {
        return page.headers().map().entrySet().stream()
                .filter(header -> !ITS_OWN.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .flatMap(header -> header.getValue().stream()
                        .map(value -> "add_header " + header.getKey() + " \"" + value + "\";"))
                .collect(Collectors.joining("\n"));
    }

    /** Workers of root would else be somebody who may not read here. */
    private static String user() {
        return System.getProperty("user.name").equals("root") ? "user root;" : "";
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot find a free port", e);
        }
    }

    private void awaitReady() {
        for (int attempt = 0; attempt < 100; attempt++) {
            try {
                Http.page(url + PAGE);
                return;
            } catch (UncheckedIOException e) {
                Pause.millis(50);
            }
        }
        throw new IllegalStateException("nginx does not answer:\n" + child.printed());
    }

    @Override
    public void close() {
        child.close();
    }
}
