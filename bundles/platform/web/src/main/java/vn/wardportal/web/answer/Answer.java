package vn.wardportal.web.answer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is said to a visitor, complete but not yet encoded. It holds bytes and nothing of any module.
 *
 * @param status the HTTP status
 * @param type the media type
 * @param body the content; never changed
 * @param modified when the content was last changed
 * @param keep who may keep it
 * @param headers further headers
 */
public record Answer(
        int status, String type, byte[] body, Optional<Instant> modified, Keep keep, Map<String, String> headers) {

    public static final String HTML = "text/html; charset=utf-8";
    private static final String PLAIN = "text/plain; charset=utf-8";

    public Answer {
        headers = Map.copyOf(headers);
    }

    /** An answer that is not kept by anybody. */
    public static Answer of(int status, String type, String text) {
        return of(status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer that is not kept by anybody. */
    public static Answer of(int status, String type, byte[] bytes) {
        return new Answer(status, type, bytes, Optional.empty(), Keep.NEVER, Map.of());
    }

    /** The way to another address. */
    public static Answer leadingTo(int status, String location) {
        return of(status, PLAIN, "").with("Location", location);
    }

    /** The same answer, which may be kept. */
    public Answer kept(Keep by) {
        return new Answer(status, type, body, modified, by, headers);
    }

    /** The same answer, changed last then. */
    public Answer modifiedAt(Optional<Instant> time) {
        return new Answer(status, type, body, time, keep, headers);
    }

    /** The same answer with another header. */
    public Answer with(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Answer(status, type, body, modified, keep, more);
    }

    /** Whether it is a page that residents were looking for, and no form, file or word about something missing. */
    public boolean page() {
        return status == 200 && type.equals(HTML) && !headers.containsKey("X-Robots-Tag");
    }

    /** Whether the cache may hold it: pages that were found, and addresses that moved. */
    public boolean cacheable() {
        return keep != Keep.NEVER && (status == 200 || status == 301);
    }
}
