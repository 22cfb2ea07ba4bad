package vn.wardportal.workflow.route;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import vn.wardportal.api.workflow.Approval;

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

    /** The module whose text that is, if it runs. */
    public Optional<Approval> of(String subject) {
        return Optional.ofNullable(byKind.get(Item.kind(subject)));
    }
}
