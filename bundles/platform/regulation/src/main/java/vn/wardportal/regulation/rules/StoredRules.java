package vn.wardportal.regulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.page.Source;
import vn.wardportal.api.rules.Rule;
import vn.wardportal.api.rules.Rules;

/**
 * The rules as they stand in the table, kept in memory. What a module declares is entered when the module first comes, and
 * stays when it goes: what was decided under a rule has to be explained afterwards as well.
 */
@Component(service = {Rules.class, StoredRules.class})
public final class StoredRules implements Rules {

    private static final Logger log = LoggerFactory.getLogger(StoredRules.class);

    private final Database database;
    private final Source source = new Source("regulation.rules");
    private volatile Map<String, List<Rule>> rules = Map.of();
    private final Optional<RuleFiles> files;

    @Activate
    public StoredRules(@Reference Database database, BundleContext context) {
        this.database = database;
        refresh();
        RuleFiles found = new RuleFiles(context, this::declare);
        files = Optional.of(found);
        found.open();
    }

    /** Rules of a portal without bundles. */
    StoredRules(Database database) {
        this.database = database;
        files = Optional.empty();
        refresh();
    }

    @Deactivate
    void stop() {
        files.ifPresent(RuleFiles::close);
    }

    @Override
    public Optional<Rule> find(String name, LocalDate day) {
        return history(name).stream().filter(rule -> rule.holds(day)).findFirst();
    }

    @Override
    public List<Rule> history(String name) {
        source.read();
        return rules.getOrDefault(name, List.of());
    }

    @Override
    public List<Rule> all(LocalDate day) {
        source.read();
        return rules.keySet().stream().flatMap(name -> find(name, day).stream()).toList();
    }

    /** Enters what a module declares and nobody has entered yet; what was entered for a day is never overwritten. */
    synchronized void declare(List<Rule> declared) {
        List<Rule> missing =
                declared.stream().filter(rule -> entered(rule).isEmpty()).toList();
        declared.forEach(rule -> entered(rule)
                .filter(known -> !known.content().equals(rule.content()))
                .ifPresent(known -> log.warn(
                        "Module {} declares {} for the rule {} from {}; it stays {}, as it was entered",
                        rule.module(),
                        rule.content(),
                        rule.name(),
                        rule.from(),
                        known.content())));
        if (!missing.isEmpty()) {
            database.write(handle -> {
                missing.forEach(rule -> RuleTable.add(handle, rule, true));
                return true;
            });
            refresh();
        }
    }

    private Optional<Rule> entered(Rule rule) {
        return rules.getOrDefault(rule.name(), List.of()).stream()
                .filter(known -> known.from().equals(rule.from()))
                .findFirst();
    }

    /** Reads the table anew; pages that asked before are stale from then on. */
    void refresh() {
        rules = database.read(RuleTable::all).stream()
                .collect(Collectors.groupingBy(Rule::name, TreeMap::new, Collectors.toList()));
        source.changed();
    }
}
