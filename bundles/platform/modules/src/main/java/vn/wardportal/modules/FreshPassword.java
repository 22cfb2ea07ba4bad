package vn.wardportal.modules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.SignIn;
import vn.wardportal.modules.jar.NotAModule;

/**
 * Who has lately shown that it is still them: whatever changes modules asks for the person's password, and then not again
 * for five minutes. Without the service that knows passwords nobody can change anything.
 */
@Component(service = FreshPassword.class)
public class FreshPassword {

    static final Duration FRESH = Duration.ofMinutes(5);

    private final Clock clock;
    private final Map<Long, Instant> confirmed = new ConcurrentHashMap<>();
    private volatile @Nullable SignIn signIn;

    @Activate
    public FreshPassword(@Reference Clock clock) {
        this.clock = clock;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addSignIn(SignIn service) {
        signIn = service;
    }

    void removeSignIn(SignIn service) {
        if (signIn == service) {
            signIn = null;
        }
    }

    /** Whether the acting person confirmed their password a moment ago. */
    boolean given() {
        Instant now = clock.instant();
        confirmed.values().removeIf(time -> now.isAfter(time.plus(FRESH)));
        return Acting.person().map(person -> confirmed.containsKey(person.id())).orElse(false);
    }

    /** Takes the acting person's password; whether it is right. */
    boolean give(String password) {
        SignIn service = signIn;
        boolean right = service != null && service.confirm(password);
        if (right) {
            Acting.person().ifPresent(person -> confirmed.put(person.id(), clock.instant()));
        }
        return right;
    }

    /**
     * Refuses whoever did not confirm their password a moment ago.
     *
     * @throws NotAModule if they did not
     */
    void require() {
        if (!given()) {
            throw new NotAModule("modules.refused.password");
        }
    }
}
