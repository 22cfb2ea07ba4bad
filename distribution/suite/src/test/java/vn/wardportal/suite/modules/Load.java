package vn.wardportal.suite.modules;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAccumulator;

/** Residents at work on the guest book: most read, some sign it, each over a connection of their own. */
final class Load implements AutoCloseable {

    private static final int CONNECTIONS = 32;
    private static final int EVERY_FOURTH_WRITES = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI book;
    private final List<Thread> visitors = new ArrayList<>();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final LongAccumulator longestMillis = new LongAccumulator(Math::max, 0);
    private volatile boolean going = true;

    private Load(URI book) {
        this.book = book;
    }

    static Load on(String url) {
        Load load = new Load(URI.create(url).resolve("/so-luu-niem"));
        for (int number = 0; number < CONNECTIONS; number++) {
            boolean writes = number % EVERY_FOURTH_WRITES == 0;
            String name = "khach-" + number;
            load.visitors.add(Thread.ofVirtual().start(() -> load.visit(name, writes)));
        }
        return load;
    }

    /** How often each kind of answer came, such as {@code GET 200}. */
    Map<String, Integer> answers() {
        return new TreeMap<>(answers);
    }

    /** What was written and acknowledged. */
    Set<String> acknowledged() {
        return acknowledged;
    }

    long longestMillis() {
        return longestMillis.get();
    }

    @Override
    public void close() {
        going = false;
        for (Thread visitor : visitors) {
            try {
                visitor.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException("Interrupted while the visitors left", e);
            }
        }
    }

    private void visit(String name, boolean writes) {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int count = 1; going; count++) {
                String text = name + " lần " + count;
                String answer = answer(client, writes ? sign(name, text) : read());
                answers.merge(answer, 1, Integer::sum);
                if (answer.equals("POST 303")) {
                    acknowledged.add(text);
                }
            }
        }
    }

    private String answer(HttpClient client, HttpRequest request) {
        long start = System.nanoTime();
        try {
            return request.method() + " "
                    + client.send(request, BodyHandlers.ofByteArray()).statusCode();
        } catch (Exception e) {
            return request.method() + " " + e;
        } finally {
            longestMillis.accumulate(Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
    }

    private HttpRequest read() {
        return HttpRequest.newBuilder(book).timeout(PATIENCE).build();
    }

    private HttpRequest sign(String name, String text) {
        String form = "author=" + name + "&text=" + text.replace(" ", "+");
        return HttpRequest.newBuilder(book)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(form))
                .build();
    }
}
