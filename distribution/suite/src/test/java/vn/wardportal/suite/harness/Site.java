package vn.wardportal.suite.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The portal as a client without a browser sees it. Redirects are answers like any other. */
public final class Site {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final String url;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param url where it answers, with a slash at the end */
    public Site(String url) {
        this.url = url;
    }

    /** The address of a path. */
    public URI address(String path) {
        return URI.create(url).resolve(path);
    }

    /** Reads a path. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** Sends a form. */
    public HttpResponse<String> post(String path, String form, String... headers) {
        return send("POST", path, BodyPublishers.ofString(form), headers);
    }

    /** Asks with any method. */
    public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        return exchange(request(method, path, body, headers), BodyHandlers.ofString());
    }

    /** Reads a path as bytes. */
    public HttpResponse<byte[]> bytes(String path, String... headers) {
        return exchange(request("GET", path, BodyPublishers.noBody(), headers), BodyHandlers.ofByteArray());
    }

    /** Reads a page that must be there. */
    public Document page(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return Jsoup.parse(answer.body(), address(path).toString());
    }

    /** Reads a page once it is there and says so: what was decided reaches it a moment later. */
    public Document awaitPage(String path, String words) {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer = get(path);
        while (answer.statusCode() != 200 || !Jsoup.parse(answer.body()).text().contains(words)) {
            if (System.nanoTime() > limit) {
                throw new AssertionError(path + " answered " + answer.statusCode() + " without \"" + words + "\"");
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            answer = get(path);
        }
        return Jsoup.parse(answer.body(), address(path).toString());
    }

    /** Reads a page once it does not say that any more. */
    public Document awaitGone(String path, String words) {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        Document page = page(path);
        while (page.text().contains(words)) {
            if (System.nanoTime() > limit) {
                throw new AssertionError(path + " still says \"" + words + "\"");
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            page = page(path);
        }
        return page;
    }

    /** Sends bytes as they are, so that nothing on the way mends them, and answers what comes until the line is closed. */
    public String raw(byte[] request) {
        try (Socket socket = new Socket("localhost", URI.create(url).getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The site did not answer", e);
        }
    }

    /** The status of the first answer to a flood; the line may be cut as soon as it was given. */
    public int floodStatus(byte[] request) {
        try (Socket socket = new Socket("localhost", URI.create(url).getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            Thread.ofVirtual().start(() -> pour(socket, request));
            return Integer.parseInt(
                    new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).substring(9));
        } catch (IOException e) {
            throw new UncheckedIOException("The site did not answer", e);
        }
    }

    /** The status of the answer to a request line that no client library would send. */
    public int rawStatus(String target) {
        String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        String answer = raw(request.getBytes(StandardCharsets.ISO_8859_1));
        return Integer.parseInt(answer.substring(9, 12));
    }

    private static void pour(Socket socket, byte[] request) {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // Whoever has read enough closes the line; what was answered before is read on the other side.
        }
    }

    private HttpRequest request(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(address(path)).method(method, body).timeout(PATIENCE);
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " was not answered", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while the site answered", e);
        }
    }
}
