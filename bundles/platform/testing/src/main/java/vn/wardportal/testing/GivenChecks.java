package vn.wardportal.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.check.Checks;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;

/** Finds what the test says, nothing at first, and remembers what was published in transactions that were kept. */
public final class GivenChecks implements Checks {

    private final Set<String> remembered = new ConcurrentSkipListSet<>();
    private volatile List<Finding> findings = List.of();

    /** What is found from now on, whatever is written. */
    public void find(Finding... found) {
        findings = List.of(found);
    }

    @Override
    public List<Finding> look(Examined written) {
        return findings;
    }

    @Override
    public Map<String, String> titles() {
        return Map.of();
    }

    @Override
    public void remember(Handle handle, Examined published) {
        handle.afterCommit(() -> remembered.add(published.subject()));
    }

    @Override
    public void forget(Handle handle, String subject) {
        handle.afterCommit(() -> remembered.remove(subject));
    }

    /** The subjects that are published. */
    public Set<String> remembered() {
        return Set.copyOf(remembered);
    }
}
