package vn.wardportal.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.user.SignIn.Client;

/**
 * Who is signed in, in memory: a restart ends all sessions. Kept under the hash of their token, so that a list or a memory
 * dump lets nobody in.
 */
@Component(service = Sessions.class)
public final class Sessions {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    static final int PER_ACCOUNT = 10;

    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_TEXT = 300;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, LiveSession> sessions = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();

    @Activate
    public Sessions(@Reference Clock clock) {
        this.clock = clock;
    }

    /** Begins a session; the account's oldest gives way if there are too many. */
    String open(long account, Client client) {
        removeIf(this::over);
        List<LiveSession> own =
                list().stream().filter(session -> session.account() == account).toList();
        own.stream().skip(PER_ACCOUNT - 1L).forEach(oldest -> end(oldest.key()));
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Client shown = new Client(cut(client.address().replaceAll("[\\[\\]]", "")), cut(client.agent()));
        sessions.put(key(token), new LiveSession(key(token), account, clock.instant(), shown));
        generation.incrementAndGet();
        return token;
    }

    /** The session of a token, unless it was idle or open for too long. */
    Optional<LiveSession> find(String token) {
        LiveSession session = sessions.get(key(token));
        if (session == null) {
            return Optional.empty();
        }
        if (over(session)) {
            end(session.key());
            return Optional.empty();
        }
        return Optional.of(session);
    }

    /** The session kept under that key, as long as it goes on. */
    Optional<LiveSession> kept(String key) {
        return Optional.ofNullable(sessions.get(key)).filter(session -> !over(session));
    }

    /** The session of the token was used now. */
    void active(String token) {
        find(token).ifPresent(session -> session.seen(clock.instant()));
    }

    /** Ends the session kept under that key; whether there was one. */
    boolean end(String key) {
        return removeIf(session -> session.key().equals(key));
    }

    /** Ends all sessions of an account but the one of that key. */
    void endOthers(long account, String keptKey) {
        removeIf(session -> session.account() == account && !session.key().equals(keptKey));
    }

    /** All that are going on, newest first. */
    List<LiveSession> list() {
        return sessions.values().stream()
                .filter(session -> !over(session))
                .sorted(Comparator.comparing(LiveSession::since).reversed())
                .toList();
    }

    /** Counts up with every session that begins or ends. */
    long generation() {
        return generation.get();
    }

    /** What a token's session is kept under. */
    static String key(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What browsers send may be long, and is kept for each session. */
    private static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private boolean over(LiveSession session) {
        Instant now = clock.instant();
        return now.isAfter(session.seen().plus(IDLE))
                || now.isAfter(session.since().plus(LONGEST));
    }

    private boolean removeIf(Predicate<LiveSession> ended) {
        boolean removed = sessions.values().removeIf(ended);
        if (removed) {
            generation.incrementAndGet();
        }
        return removed;
    }
}
