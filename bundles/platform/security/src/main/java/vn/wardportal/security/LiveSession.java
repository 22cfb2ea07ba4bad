package vn.wardportal.security;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import vn.wardportal.api.user.SignIn.Client;
import vn.wardportal.api.user.SignIn.Session;

/** A session that is going on, with what was last known of its person. */
final class LiveSession {

    private final String key;
    private final long account;
    private final Instant since;
    private final Client client;
    private volatile Instant seen;
    private volatile Optional<Instant> confirmed = Optional.empty();
    private volatile Known known = new Known(-1, Optional.empty());

    LiveSession(String key, long account, Instant since, Client client) {
        this.key = key;
        this.account = account;
        this.since = since;
        this.client = client;
        this.seen = since;
    }

    String key() {
        return key;
    }

    long account() {
        return account;
    }

    Instant since() {
        return since;
    }

    Client client() {
        return client;
    }

    Instant seen() {
        return seen;
    }

    void seen(Instant now) {
        seen = now;
    }

    /** When its person last confirmed that it is them. */
    Optional<Instant> confirmed() {
        return confirmed;
    }

    void confirmed(Instant now) {
        confirmed = Optional.of(now);
    }

    /** The person as of that generation of the rights; asked anew only when it has moved. */
    Optional<Session> session(long generation, Supplier<Optional<Session>> current) {
        Known last = known;
        if (last.generation() != generation) {
            last = new Known(generation, current.get());
            known = last;
        }
        return last.session();
    }

    private record Known(long generation, Optional<Session> session) {}
}
