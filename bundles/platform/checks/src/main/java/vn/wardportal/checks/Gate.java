package vn.wardportal.checks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Checks;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;

/** Lets every check that is present look, one after the other, and says which of them could not. */
@Component
public final class Gate implements Checks {

    static final int MOST_FINDINGS = 50;

    /** What this bundle brings: one of them that did not start must not read as passed. */
    private static final Set<String> OURS =
            Set.of("CK-00", "CK-01", "CK-02", "CK-03", "CK-07", "CK-08", "CK-09", "CK-10", "CK-11", "CK-13", "CK-17");

    private static final Duration ALL_TOGETHER = Duration.ofSeconds(8);

    private final Collection<Check> checks = new CopyOnWriteArrayList<>();
    private final Patience patience = new Patience(Duration.ofSeconds(3));
    private final Fingerprints fingerprints;
    private final Set<String> expected;

    @Activate
    public Gate(@Reference Fingerprints fingerprints) {
        this(fingerprints, OURS);
    }

    Gate(Fingerprints fingerprints, Set<String> expected) {
        this.fingerprints = fingerprints;
        this.expected = expected;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCheck(Check check) {
        checks.add(check);
    }

    void removeCheck(Check check) {
        checks.remove(check);
    }

    @Deactivate
    void stop() {
        patience.close();
    }

    @Override
    public List<Finding> look(Examined written) {
        Portion portion = Portion.of(written);
        List<Finding> found = new ArrayList<>(portion.left());
        long deadline = System.nanoTime() + ALL_TOGETHER.toNanos();
        for (Check check : checks) {
            found.addAll(limited(check, patience.look(check, portion.taken(), deadline)));
        }
        found.addAll(missing());
        found.sort(Comparator.comparing(Finding::level).thenComparing(Finding::check));
        return List.copyOf(found);
    }

    @Override
    public Map<String, String> titles() {
        return checks.stream()
                .collect(Collectors.toMap(Check::number, Gate::title, (first, second) -> first, TreeMap::new));
    }

    @Override
    public void remember(Handle handle, Examined published) {
        fingerprints.remember(handle, published);
    }

    @Override
    public void forget(Handle handle, String subject) {
        fingerprints.forget(handle, subject);
    }

    /** What people call the check. */
    static String title(Check check) {
        String message = "checks.title." + check.number();
        return Found.TEXTS.has(message) ? Found.TEXTS.get(message) : check.title();
    }

    /** The gravest are kept: no check may push the others' findings out of sight. */
    private static List<Finding> limited(Check check, List<Finding> found) {
        if (found.size() <= MOST_FINDINGS) {
            return found;
        }
        List<Finding> kept = new ArrayList<>(found.stream()
                .sorted(Comparator.comparing(Finding::level))
                .limit(MOST_FINDINGS)
                .toList());
        kept.add(new Found(check.number(), kept.getFirst().basis())
                .inField(kept.getFirst().level(), "", "checks.more", found.size() - MOST_FINDINGS, title(check)));
        return kept;
    }

    private List<Finding> missing() {
        Set<String> present = checks.stream().map(Check::number).collect(Collectors.toSet());
        return expected.stream()
                .filter(number -> !present.contains(number))
                .map(number -> new Found(number, "")
                        .inField(Level.ASK, "", "checks.failed", Found.TEXTS.get("checks.title." + number)))
                .toList();
    }
}
