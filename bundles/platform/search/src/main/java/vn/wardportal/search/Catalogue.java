package vn.wardportal.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import vn.wardportal.api.search.Searchable;
import vn.wardportal.api.workflow.Approval;

/** The kinds of things that running modules let be found. What is not in it is not shown, whatever the index has. */
@Component(service = Catalogue.class)
public class Catalogue {

    private final Map<Object, Holding> holdings = new ConcurrentHashMap<>();
    private volatile Consumer<Holding> arrival = holding -> {};

    /** Tells of each kind that comes from now on; those that are there are told of at once. */
    synchronized void whenArrived(Consumer<Holding> listener) {
        arrival = listener;
        holdings.values().forEach(listener);
    }

    /** All that are there. */
    Collection<Holding> holdings() {
        return holdings.values();
    }

    /** Names of all kinds that are there. */
    List<String> kinds() {
        return holdings.values().stream().map(Holding::kind).distinct().toList();
    }

    /** The kind that the subject is of, if it is there. */
    Optional<Holding> of(String subject) {
        return holdings.values().stream()
                .filter(holding -> subject.startsWith(holding.kind() + "/"))
                .findFirst();
    }

    /** A kind of that module, if one is there. */
    Optional<Holding> module(String module) {
        return holdings.values().stream()
                .filter(holding -> holding.module().equals(module))
                .findFirst();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSearchable(Searchable searchable, ServiceReference<Searchable> reference) {
        add(searchable, reference);
    }

    void removeSearchable(ServiceReference<Searchable> reference) {
        remove(reference);
    }

    /** Kinds of content are found by what brings them to residents. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addApproval(Approval approval, ServiceReference<Approval> reference) {
        if (approval instanceof Searchable searchable) {
            add(searchable, reference);
        }
    }

    void removeApproval(ServiceReference<Approval> reference) {
        remove(reference);
    }

    private void add(Searchable searchable, ServiceReference<?> reference) {
        add(reference, Holding.of(searchable, reference.getBundle()));
    }

    synchronized void add(Object key, Holding holding) {
        holdings.put(key, holding);
        arrival.accept(holding);
    }

    void remove(Object key) {
        holdings.remove(key);
    }
}
