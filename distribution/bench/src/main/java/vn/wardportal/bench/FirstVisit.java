package vn.wardportal.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser that was never here loads for the home page, headers included. */
final class FirstVisit {

    private static final Pattern REQUEST = Pattern.compile("\"requestId\":\"([^\"]*)\"");
    private static final Pattern KIND = Pattern.compile("\"type\":\"([A-Za-z]+)\"");
    private static final Pattern BYTES = Pattern.compile("\"encodedDataLength\":([0-9]+)");
    private static final double KILOBYTE = 1000;

    private FirstVisit() {}

    static List<Row> measure(Browser browser, Portal portal) {
        Tab tab = browser.newcomer().open(portal.url() + "/").until("document.readyState === 'complete'");
        Pause.millis(1_000);
        Map<String, String> kinds = new HashMap<>();
        tab.events("Network.responseReceived").forEach(event -> kinds.put(first(REQUEST, event), first(KIND, event)));
        double bytes = tab.events("Network.loadingFinished")
                .filter(event -> !kinds.get(first(REQUEST, event)).equals("Image"))
                .mapToDouble(event -> Double.parseDouble(first(BYTES, event)))
                .sum();
        return List.of(
                Row.of("home page, first visit: kB without pictures", bytes / KILOBYTE)
                        .should(Goal.atMost(100)),
                Row.of("home page, first visit: requests", kinds.size()).should(Goal.atMost(12)));
    }

    private static String first(Pattern form, String event) {
        Matcher found = form.matcher(event);
        if (!found.find()) {
            throw new IllegalStateException("No " + form + " in " + event);
        }
        return found.group(1);
    }
}
