package vn.wardportal.testing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.site.Redirects;

/** Remembers which old address leads where. */
public final class RecordedRedirects implements Redirects {

    private final Map<String, String> targets = new ConcurrentHashMap<>();

    @Override
    public void add(Handle handle, String from, String to) {
        handle.afterCommit(() -> targets.put(from, to));
    }

    /** Where the old address leads, if it leads anywhere. */
    public Optional<String> target(String from) {
        return Optional.ofNullable(targets.get(from));
    }
}
