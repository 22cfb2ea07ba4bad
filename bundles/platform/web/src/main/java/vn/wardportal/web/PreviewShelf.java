package vn.wardportal.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.page.Page;
import vn.wardportal.web.answer.Encoded;
import vn.wardportal.web.pages.Pages;

/** Pages shown to an editor before they are public. They are drawn at once, so that nothing of a module is kept. */
final class PreviewShelf {

    static final String ROOT = "/xem-truoc/";
    private static final Duration SHOWN = Duration.ofMinutes(30);
    private static final int PLACES = 200;
    private static final int SECRET_BYTES = 16;

    private final Pages pages;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Preview> shelf = new LinkedHashMap<>();

    private record Preview(Encoded answer, Instant until) {}

    PreviewShelf(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** Keeps the page for a while; the oldest gives way when the shelf is full. */
    String show(Page page) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String address = ROOT + HexFormat.of().formatHex(secret);
        Encoded answer = Encoded.of(pages.preview(page, address));
        Instant now = clock.instant();
        synchronized (this) {
            shelf.values().removeIf(preview -> now.isAfter(preview.until));
            if (shelf.size() >= PLACES) {
                shelf.remove(shelf.keySet().iterator().next());
            }
            shelf.put(address, new Preview(answer, now.plus(SHOWN)));
        }
        return address;
    }

    /** The page at that address, if it is still kept. */
    synchronized Optional<Encoded> at(String address) {
        return Optional.ofNullable(shelf.get(address))
                .filter(preview -> clock.instant().isBefore(preview.until))
                .map(Preview::answer);
    }
}
