package vn.wardportal.api.page;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Something pages are made from: a module's tables, the site's identity, the set of modules. It counts its changes.
 * Whoever owns it calls {@link #read} before each reading and {@link #changed} after each change is complete; a page made
 * from it is served again only while the count stands still. Features need not know of it: the platform's services do
 * both for them.
 */
public final class Source {

    private final String name;
    private final AtomicLong generation = new AtomicLong();

    /** @param name for the log: {@code data:news} */
    public Source(String name) {
        this.name = name;
    }

    /** Notes this source in the page that is being made on this thread, if one is. */
    public void read() {
        Sources.note(this);
    }

    /** Makes every page that read this source stale. */
    public void changed() {
        generation.incrementAndGet();
    }

    /** How often it has changed. */
    public long generation() {
        return generation.get();
    }

    @Override
    public String toString() {
        return name + "@" + generation;
    }
}
