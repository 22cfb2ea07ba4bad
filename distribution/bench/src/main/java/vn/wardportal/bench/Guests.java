package vn.wardportal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody who reads the guest book and somebody who signs it, without a rest, while its module is swapped. */
final class Guests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI book;
    private final AtomicLong longestRead = new AtomicLong();
    private final AtomicLong longestForm = new AtomicLong();
    private final AtomicInteger failed = new AtomicInteger();
    private final Thread reader;
    private final Thread signer;
    private volatile boolean going = true;

    Guests(Portal portal) {
        book = URI.create(portal.url() + GuestBook.ADDRESS);
        HttpRequest page = HttpRequest.newBuilder(book).timeout(PATIENCE).build();
        HttpRequest form = HttpRequest.newBuilder(book)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("author=Ba&text=Chao"))
                .build();
        reader = Thread.ofPlatform().daemon().start(() -> ask(page, longestRead, 0));
        signer = Thread.ofPlatform().daemon().start(() -> ask(form, longestForm, 20));
    }

    /** Seconds that the longest page took, and the longest form. */
    double longestReadSeconds() {
        return longestRead.get() / 1e9;
    }

    double longestFormSeconds() {
        return longestForm.get() / 1e9;
    }

    /** How many were answered with a failure of the server. */
    int failed() {
        return failed.get();
    }

    /** They go home; from then on the figures stay. */
    void leave() {
        going = false;
        try {
            reader.join();
            signer.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while guests left", e);
        }
    }

    private void ask(HttpRequest request, AtomicLong longest, long rest) {
        while (going) {
            long asked = System.nanoTime();
            try {
                int status = client.send(request, BodyHandlers.discarding()).statusCode();
                if (status >= 500) {
                    failed.incrementAndGet();
                }
            } catch (IOException e) {
                failed.incrementAndGet();
            } catch (InterruptedException e) {
                return;
            }
            longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
            Pause.millis(rest);
        }
    }
}
