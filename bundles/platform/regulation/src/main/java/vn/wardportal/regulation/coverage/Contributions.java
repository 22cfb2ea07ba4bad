package vn.wardportal.regulation.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.rules.Coverage;
import vn.wardportal.api.rules.Coverage.Covered;

/** What the modules present say of the items they serve, and which modules would serve them if they ran. */
@Component(service = Contributions.class)
public final class Contributions {

    private static final Logger log = LoggerFactory.getLogger(Contributions.class);

    private final Map<Object, Contributor> contributors = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();
    private final Supplier<List<Declared>> declared;

    @Activate
    public Contributions(BundleContext context) {
        this(() -> Declarations.of(context));
    }

    Contributions(Supplier<List<Declared>> declared) {
        this.declared = declared;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCoverage(Coverage coverage, ServiceReference<Coverage> reference) {
        add(reference, Declarations.module(reference.getBundle()), coverage);
    }

    void removeCoverage(ServiceReference<Coverage> reference) {
        remove(reference);
    }

    void add(Object registration, ServingModule module, Coverage coverage) {
        contributors.put(registration, new Contributor(module, coverage));
        generation.incrementAndGet();
    }

    void remove(Object registration) {
        contributors.remove(registration);
        generation.incrementAndGet();
    }

    /** Counts the modules that came and went. */
    long generation() {
        return generation.get();
    }

    /** What the modules say now. One that fails says nothing, and the log says why. */
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (Contributor contributor : contributors.values()) {
            try {
                contributor
                        .coverage()
                        .covered()
                        .forEach(covered -> answers.add(new Answer(contributor.module(), covered)));
            } catch (RuntimeException e) {
                log.error(
                        "Module {} does not say how fresh it is",
                        contributor.module().name(),
                        e);
            }
        }
        return answers;
    }

    /** How many topical items all modules published on the day. */
    int topical(LocalDate day) {
        int items = 0;
        for (Contributor contributor : contributors.values()) {
            items += contributor.coverage().topical(day);
        }
        return items;
    }

    /** What the installed modules are there for. */
    List<Declared> declared() {
        return declared.get();
    }

    /**
     * What a module says of one item.
     *
     * @param module the module
     * @param covered what it says
     */
    record Answer(ServingModule module, Covered covered) {}

    private record Contributor(ServingModule module, Coverage coverage) {}
}
