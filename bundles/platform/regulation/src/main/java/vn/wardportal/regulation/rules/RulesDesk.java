package vn.wardportal.regulation.rules;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.rules.Rule;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;
import vn.wardportal.regulation.Refused;
import vn.wardportal.regulation.Rights;

/** Lets the ward set what a rule says from a day on; what held before today is never touched. */
@Component(service = RulesDesk.class)
public final class RulesDesk {

    private final Database database;
    private final StoredRules rules;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public RulesDesk(
            @Reference Database database,
            @Reference StoredRules rules,
            @Reference Audit audit,
            @Reference Clock clock) {
        this.database = database;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    /** All rules, as they hold today. */
    List<Rule> all() {
        Acting.require(Rights.READ);
        return rules.all(today());
    }

    List<Rule> history(String name) {
        Acting.require(Rights.READ);
        return rules.history(name);
    }

    /** From that day on the rule says something else. */
    void change(Rule rule, String content, LocalDate from, String basis) {
        Acting.require(Rights.MANAGE);
        check(rule, content, from, basis);
        Rule changed =
                new Rule(rule.name(), content, rule.unit(), from, Optional.empty(), basis, rule.note(), rule.module());
        database.write(handle -> {
            // what was entered for the same day and has not held yet is replaced
            RuleTable.withdraw(handle, rule.name(), from);
            if (RuleTable.has(handle, rule.name(), from)) {
                throw new Refused("rules.refused.declared");
            }
            RuleTable.add(handle, changed, false);
            String words = rule.content() + " → " + content + ", " + Dates.day(from) + ", " + basis;
            audit.record(handle, "regulation.rule", "regulation.rule/" + rule.name(), words);
            return true;
        });
        rules.refresh();
    }

    /** Takes back what was to hold from a day to come. */
    void withdraw(Rule rule) {
        Acting.require(Rights.MANAGE);
        if (!rule.from().isAfter(today())) {
            throw new Refused("rules.refused.past");
        }
        database.write(handle -> {
            if (RuleTable.withdraw(handle, rule.name(), rule.from()) == 0) {
                throw new Refused("rules.refused.declared");
            }
            String words = rule.content() + ", " + Dates.day(rule.from());
            audit.record(handle, "regulation.norule", "regulation.rule/" + rule.name(), words);
            return true;
        });
        rules.refresh();
    }

    private void check(Rule rule, String content, LocalDate from, String basis) {
        if (from.isBefore(today())) {
            throw new Refused("rules.refused.past");
        }
        if (content.isBlank() || basis.isBlank()) {
            throw new Refused("rules.refused.empty");
        }
        if (rules.history(rule.name()).stream()
                .anyMatch(known -> known.from().equals(from) && !from.isAfter(today()))) {
            throw new Refused("rules.refused.today");
        }
        if (rule.content().matches("\\d+") && !content.matches("\\d{1,6}")) {
            throw new Refused("rules.refused.number");
        }
        if (rule.content().matches("\\d\\d:\\d\\d") && !time(content)) {
            throw new Refused("rules.refused.time");
        }
    }

    private static boolean time(String content) {
        try {
            LocalTime.parse(content);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
