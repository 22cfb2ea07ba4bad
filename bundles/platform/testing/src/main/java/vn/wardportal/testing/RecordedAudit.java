package vn.wardportal.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.audit.Audit;

/** Remembers what was audited in transactions that were kept, as {@code action object summary}. */
public final class RecordedAudit implements Audit {

    private final List<String> entries = new CopyOnWriteArrayList<>();

    @Override
    public void record(Handle handle, String action, String object, String summary) {
        handle.afterCommit(() -> entries.add(action + " " + object + " " + summary));
    }

    /** What was recorded so far, the oldest first. */
    public List<String> entries() {
        return List.copyOf(entries);
    }
}
