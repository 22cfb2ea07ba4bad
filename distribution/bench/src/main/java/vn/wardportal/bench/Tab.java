package vn.wardportal.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A browser's window. */
final class Tab {

    private static final int SECONDS_TO_LOAD = 60;
    private static final Pattern VALUE = Pattern.compile("\"value\":\"([^\"]*)\"");

    private final Wire wire;
    private final String session;

    /** @param functions a script that every page gets */
    Tab(Wire wire, String session, String functions) {
        this.wire = wire;
        this.session = session;
        ask("Page.enable", "{}").join();
        ask("Network.enable", "{}").join();
        ask("Page.addScriptToEvaluateOnNewDocument", "{\"source\":" + quoted(functions) + "}")
                .join();
    }

    /** Opens an address. */
    Tab open(String url) {
        ask("Page.navigate", "{\"url\":" + quoted(url) + "}").join();
        return this;
    }

    /** Waits until the expression holds, on whatever page the window has come to by then. */
    Tab until(String expression) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_LOAD);
        while (!evaluate("String(" + expression + ")").join().contains("\"value\":\"true\"")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("It did not come to " + expression);
            }
            Pause.millis(50);
        }
        return this;
    }

    /** Waits until there is an element like that. */
    Tab untilThereIs(String selector) {
        return until("document.querySelector(" + quoted(selector) + ") !== null");
    }

    /** Prints the page on A4 as its style sheets say; answers how long the file is in characters of Base64. */
    int print() {
        String options = "{\"preferCSSPageSize\":true,\"printBackground\":true,\"generateTaggedPDF\":true}";
        return ask("Page.printToPDF", options).join().length();
    }

    void run(String statement) {
        evaluate(statement).join();
    }

    /** The text that the expression comes to. */
    CompletableFuture<String> text(String expression) {
        return evaluate(expression).thenApply(answer -> {
            Matcher value = VALUE.matcher(answer);
            if (!value.find()) {
                throw new IllegalStateException(expression + " came to " + answer);
            }
            return value.group(1);
        });
    }

    /** What the browser told of that kind. */
    Stream<String> events(String method) {
        return wire.events().stream()
                .filter(event -> event.contains("\"method\":\"" + method + "\"") && event.contains(session));
    }

    private CompletableFuture<String> evaluate(String expression) {
        return ask(
                "Runtime.evaluate",
                "{\"awaitPromise\":true,\"returnByValue\":true,\"expression\":" + quoted(expression) + "}");
    }

    private CompletableFuture<String> ask(String method, String parameters) {
        return wire.ask(session, method, parameters);
    }

    /** The text in quotation marks, for JSON as for JavaScript. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
