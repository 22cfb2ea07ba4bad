package vn.wardportal.testing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.wardportal.api.page.SitePages;

/** The pages a test says there are: {@code new GivenPages().with("/tin-tuc/le-hoi", "Lễ hội")}. */
public final class GivenPages implements SitePages {

    private final Map<String, Standing> pages = new ConcurrentHashMap<>();

    /** One more page, which does not say when it was changed. */
    public GivenPages with(String path, String title) {
        pages.put(path, new Standing(path, title, Optional.empty()));
        return this;
    }

    /** One more page, last changed then. */
    public GivenPages with(String path, String title, Instant modified) {
        pages.put(path, new Standing(path, title, Optional.of(modified)));
        return this;
    }

    /** One more page, that shows that subject of that module. */
    public GivenPages showing(String path, String title, String subject) {
        String module = subject.replaceFirst("\\..*", "");
        pages.put(path, new Standing(path, title, Optional.empty(), module, Optional.of(subject)));
        return this;
    }

    /** From now on the address leads to a page that was given before. */
    public GivenPages moved(String from, String to) {
        pages.put(from, pages.get(to));
        return this;
    }

    @Override
    public Optional<Standing> find(String address) {
        return Optional.ofNullable(pages.get(address.replaceFirst("[?#].*", "")));
    }
}
