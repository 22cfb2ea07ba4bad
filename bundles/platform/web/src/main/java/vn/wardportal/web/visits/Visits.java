package vn.wardportal.web.visits;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.osgi.service.component.annotations.Component;

/**
 * Counts who reads which page, in memory until {@link #take}. It knows the page and nothing of whoever reads it: no address,
 * no cookie, no time. Programs and browsers that fetch ahead are not counted, as far as they say what they are.
 */
@Component(service = Visits.class)
public class Visits {

    /** More pages are not read in a minute; what is beyond is not counted. */
    private static final int MOST = 20_000;

    private static final String GET = "GET";
    private static final String AHEAD = "prefetch";

    private final AtomicReference<Map<String, LongAdder>> counts = new AtomicReference<>(new ConcurrentHashMap<>());

    /** Counts the request for the page at that path, if a person makes it. Takes a fraction of a microsecond. */
    public void count(Request request, String path) {
        HttpFields headers = request.getHeaders();
        if (request.getMethod().equals(GET)
                && Browsers.person(headers.get(HttpHeader.USER_AGENT))
                && !fetchedAhead(headers)) {
            add(path, 1);
        }
    }

    private static boolean fetchedAhead(HttpFields headers) {
        String purpose = headers.get("Sec-Purpose");
        String older = purpose == null ? headers.get("Purpose") : purpose;
        return older != null && older.contains(AHEAD);
    }

    private void add(String path, long visits) {
        Map<String, LongAdder> now = counts.get();
        LongAdder count = now.get(path);
        if (count == null) {
            if (now.size() >= MOST) {
                return;
            }
            count = now.computeIfAbsent(path, page -> new LongAdder());
        }
        count.add(visits);
    }

    /** What was counted since it was asked last. One that comes in this very moment may be lost. */
    public Map<String, Long> take() {
        Map<String, Long> taken = new HashMap<>();
        counts.getAndSet(new ConcurrentHashMap<>()).forEach((path, count) -> taken.put(path, count.sum()));
        return taken;
    }

    /** Counts again what was taken and could not be written. */
    public void giveBack(Map<String, Long> taken) {
        taken.forEach(this::add);
    }
}
