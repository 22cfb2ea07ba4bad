package vn.wardportal.security;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.user.Acting;

/** Shows and ends sessions for those who may. */
@Component(service = SessionDesk.class)
public final class SessionDesk {

    static final String PERMISSION = "security.sessions";

    private final Rights rights;
    private final Sessions sessions;
    private final Audit audit;

    @Activate
    public SessionDesk(@Reference Rights rights, @Reference Sessions sessions, @Reference Audit audit) {
        this.rights = rights;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * A session as shown.
     *
     * @param key what it is ended by; not its token
     * @param account whose it is
     * @param who login and name
     * @param since when it began
     * @param seen when it was last used
     * @param address where from
     * @param agent the browser, by its own words
     */
    record Shown(String key, long account, String who, Instant since, Instant seen, String address, String agent) {}

    /** All that are going on, newest first. */
    List<Shown> all() {
        Acting.require(PERMISSION);
        Map<Long, Account> accounts =
                rights.read(Accounts::all).stream().collect(Collectors.toMap(Account::id, Function.identity()));
        return sessions.list().stream()
                .filter(session -> accounts.containsKey(session.account()))
                .map(session -> shown(session, accounts.get(session.account())))
                .toList();
    }

    /** Ends one. */
    void end(Shown session) {
        Acting.require(PERMISSION);
        rights.note(handle -> {
            audit.record(handle, "security.session-end", People.object(session.account()), session.who());
            return true;
        });
        sessions.end(session.key());
    }

    private static Shown shown(LiveSession session, Account account) {
        return new Shown(
                session.key(),
                account.id(),
                account.name() + " (" + account.login() + ")",
                session.since(),
                session.seen(),
                session.client().address(),
                session.client().agent());
    }
}
