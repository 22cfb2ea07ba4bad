package vn.wardportal.admin.door;

import com.vaadin.flow.server.WrappedSession;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import vn.wardportal.admin.entry.ModuleWords;
import vn.wardportal.admin.words.Words;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.SignIn;
import vn.wardportal.api.user.SignIn.Session;

/** Who sits at a console session, asked anew each time. Without the service that knows the accounts nobody does. */
@Component(service = Door.class)
public class Door {

    private static final String TOKEN = "vn.wardportal.token";

    private final AtomicLong arrivals = new AtomicLong();
    private volatile @Nullable Guard guard;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addSignIn(SignIn signIn, ServiceReference<SignIn> reference) {
        open(signIn, ModuleWords.of(reference.getBundle()));
    }

    void open(SignIn signIn, Texts texts) {
        guard = new Guard(signIn, texts);
        arrivals.incrementAndGet();
    }

    void removeSignIn(SignIn signIn) {
        Guard present = guard;
        if (present != null && present.signIn() == signIn) {
            guard = null;
            arrivals.incrementAndGet();
        }
    }

    /** Who knows the accounts, while they are there. */
    public Optional<SignIn> signIn() {
        return Optional.ofNullable(guard).map(Guard::signIn);
    }

    /** The session of whoever signed in there, with their permissions of now. */
    public Optional<Session> session(@Nullable WrappedSession http) {
        return token(http).flatMap(token -> signIn().flatMap(signIn -> signIn.session(token)));
    }

    /** The person did something, which counts against the end of an idle session. */
    public void active(@Nullable WrappedSession http) {
        token(http).ifPresent(token -> signIn().ifPresent(signIn -> signIn.active(token)));
    }

    /** The token kept in the session. */
    Optional<String> token(@Nullable WrappedSession http) {
        return http == null ? Optional.empty() : Optional.ofNullable((String) http.getAttribute(TOKEN));
    }

    void admit(WrappedSession http, String token) {
        http.setAttribute(TOKEN, token);
    }

    /** Ends the session for good: the token is worth nothing afterwards. */
    public void leave(WrappedSession http) {
        token(http).ifPresent(token -> signIn().ifPresent(signIn -> signIn.signOut(token)));
        http.removeAttribute(TOKEN);
    }

    /** Moves whenever somebody's session, account or permissions may have changed. */
    public Moment moment() {
        return new Moment(arrivals.get(), signIn().map(SignIn::generation).orElse(0L));
    }

    /** The words for a message key of the service, which has its own messages. */
    String words(String key) {
        Guard present = guard;
        return Words.has(key) || present == null
                ? Words.get(key)
                : present.texts().get(key);
    }

    /**
     * A state of all accounts.
     *
     * @param arrivals how often the service came or went
     * @param generation its own count
     */
    public record Moment(long arrivals, long generation) {}

    private record Guard(SignIn signIn, Texts texts) {}
}
