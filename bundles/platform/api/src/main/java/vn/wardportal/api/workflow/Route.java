package vn.wardportal.api.workflow;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The way to residents, whether the module that keeps it runs or not: without it texts are written, none is closed and none
 * is released. A feature refers to it as to any service.
 *
 * <pre>{@code
 * public WarningList(@Reference Route route) { … }
 *
 * Map<String, String> standing = route.standing(subjects);
 * }</pre>
 */
@Component(service = Route.class)
public class Route {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Workflow workflow;

    /** A route that nobody keeps yet. */
    public Route() {}

    /** A route that a test keeps. */
    public static Route of(Workflow workflow) {
        Route route = new Route();
        route.workflow = workflow;
        return route;
    }

    /** Where each of them stands, in Vietnamese. */
    public Map<String, String> standing(Collection<String> subjects) {
        return workflow().map(present -> present.standing(subjects)).orElse(Map.of());
    }

    /** Why the acting person cannot change what the subject says now, as a Vietnamese sentence; or nothing. */
    public Optional<String> closed(String subject) {
        return workflow().flatMap(present -> present.closed(subject));
    }

    /** Whether it was sent in, and is neither published nor sent back. */
    public boolean underWay(String subject) {
        return workflow().map(present -> present.underWay(subject)).orElse(false);
    }

    /** Whether residents may read exactly that version; nobody can say so while there is no route. */
    public boolean released(String subject, String hash) {
        return workflow().map(present -> present.released(subject, hash)).orElse(false);
    }

    /** Through whose hands it last went to residents; nothing if it never did, or while there is no route. */
    public Optional<Workflow.Hands> hands(String subject) {
        return workflow().flatMap(present -> present.hands(subject));
    }

    private Optional<Workflow> workflow() {
        return Optional.ofNullable(workflow);
    }
}
