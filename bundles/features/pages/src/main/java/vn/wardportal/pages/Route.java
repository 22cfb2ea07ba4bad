package vn.wardportal.pages;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import vn.wardportal.api.admin.RoutePanels;
import vn.wardportal.api.workflow.Workflow;

/** The way to residents, as long as the module that keeps it runs. Without it pages are written, and none is published. */
@Component(service = Route.class)
public class Route {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Workflow workflow;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable RoutePanels panels;

    public Route() {}

    /** A route that a test keeps. */
    public static Route of(Workflow workflow, RoutePanels panels) {
        Route route = new Route();
        route.workflow = workflow;
        route.panels = panels;
        return route;
    }

    /** What shows it in the editor now. */
    public @Nullable RoutePanels panels() {
        return panels;
    }

    /** Where each of the pages stands, in words. */
    public Map<String, String> standing(Collection<String> subjects) {
        return workflow().map(present -> present.standing(subjects)).orElse(Map.of());
    }

    /** Why the acting person cannot change the page now, in words. */
    public Optional<String> closed(String subject) {
        return workflow().flatMap(present -> present.closed(subject));
    }

    /** Whether somebody is at work on it. */
    public boolean underWay(String subject) {
        return workflow().map(present -> present.underWay(subject)).orElse(false);
    }

    /** Whether residents may read exactly that version; nobody can say so while there is no route. */
    public boolean released(String subject, String hash) {
        return workflow().map(present -> present.released(subject, hash)).orElse(false);
    }

    private Optional<Workflow> workflow() {
        return Optional.ofNullable(workflow);
    }
}
