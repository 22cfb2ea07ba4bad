package vn.wardportal.testing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.check.Consents;

/** What was stated about persons on pictures, kept in memory. */
public final class MemoryConsents implements Consents {

    private final Map<String, Consent> stated = new ConcurrentHashMap<>();

    @Override
    public Optional<Consent> of(String hash) {
        return Optional.ofNullable(stated.get(hash));
    }

    @Override
    public void keep(Handle handle, Map<String, Consent> said) {
        handle.afterCommit(() -> said.forEach((hash, consent) -> {
            if (consent.stated()) {
                stated.put(hash, consent);
            }
        }));
    }
}
