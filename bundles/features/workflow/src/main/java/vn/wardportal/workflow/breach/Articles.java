package vn.wardportal.workflow.breach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.rules.Rule;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;
import vn.wardportal.workflow.breach.Breach.Kind;

/** What each kind of breach is called today, and on which article that rests. */
@Component(service = Articles.class)
public class Articles {

    private final Rules rules;
    private final Clock clock;

    @Activate
    public Articles(@Reference Rules rules, @Reference Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** What it is called. */
    public String title(Kind kind) {
        return rule(kind).content();
    }

    /** The article it rests on. */
    public String of(Kind kind) {
        return rule(kind).basis();
    }

    private Rule rule(Kind kind) {
        return rules.rule(
                "workflow.breach." + kind.name().toLowerCase(Locale.ROOT),
                LocalDate.ofInstant(clock.instant(), Dates.ZONE));
    }
}
