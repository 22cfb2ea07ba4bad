package vn.wardportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Reads single pages. */
final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    private Http() {}

    /** What stands at the address now, whatever its status. */
    static String text(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build(), BodyHandlers.ofString())
                .body();
    }

    /** Whether anything stands at the address. */
    static boolean exists(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build(), BodyHandlers.discarding())
                        .statusCode()
                != 404;
    }

    /** The bytes at the address as they are sent to a browser, compressed. */
    static HttpResponse<byte[]> page(String url) {
        return page(url, "127.0.0.1");
    }

    /** The same as a proxy asks for that visitor. */
    static HttpResponse<byte[]> page(String url, String visitor) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Accept-Encoding", "gzip")
                .header("X-Forwarded-For", visitor)
                .timeout(PATIENCE)
                .build();
        HttpResponse<byte[]> answer = send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(url + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        try {
            return CLIENT.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + request.uri(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while reading " + request.uri(), e);
        }
    }
}
