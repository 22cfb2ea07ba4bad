package vn.wardportal.workflow.route;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.workflow.board.Grant.Place;

/** The modules whose texts go the route, as they come and go. */
@Component(service = Approvals.class)
public class Approvals {

    private final Map<String, Approval> byKind = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(Approval approval) {
        byKind.put(approval.kind(), approval);
    }

    public void remove(Approval approval) {
        byKind.remove(approval.kind(), approval);
    }

    /** Everything texts can be filed under now, by its title. */
    public List<Place> places() {
        return byKind.values().stream()
                .flatMap(approval -> approval.categories().stream()
                        .map(category -> new Place(approval.kind(), category.name(), category.title())))
                .sorted(Comparator.comparing(Place::title))
                .toList();
    }

    /** The module whose text that is, if it runs. */
    public Optional<Approval> of(String subject) {
        return Optional.ofNullable(byKind.get(Item.kind(subject)));
    }
}
