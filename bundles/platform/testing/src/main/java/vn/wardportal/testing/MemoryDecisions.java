package vn.wardportal.testing;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import vn.wardportal.api.check.Decisions;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;

/** Decisions kept in memory; one holds for an equal finding of the same subject. */
public final class MemoryDecisions implements Decisions {

    private final List<Made> made = new CopyOnWriteArrayList<>();
    private final Clock clock;

    public MemoryDecisions(Clock clock) {
        this.clock = clock;
    }

    private record Made(String subject, Finding finding, Decided decided, boolean reviewer) {}

    @Override
    public void record(Examined written, Finding finding, Decision decision) {
        Person person = Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting, so nothing is decided"));
        made.add(new Made(
                written.subject(),
                finding,
                new Decided(finding.check(), "", finding.words(), decision, person.login(), clock.instant()),
                person.may(REVIEW)));
    }

    @Override
    public List<Finding> open(Examined written, List<Finding> findings) {
        return standing(written, findings, one -> true);
    }

    @Override
    public List<Finding> unreviewed(Examined written, List<Finding> findings) {
        return standing(written, findings, Made::reviewer);
    }

    @Override
    public List<Decided> of(String subject) {
        return made.stream()
                .filter(one -> one.subject().equals(subject))
                .map(Made::decided)
                .toList();
    }

    private List<Finding> standing(Examined written, List<Finding> findings, Predicate<Made> counts) {
        return findings.stream()
                .filter(finding -> finding.level() == Level.BLOCK
                        || finding.level() == Level.ASK && !passedOver(written.subject(), finding, counts))
                .toList();
    }

    private boolean passedOver(String subject, Finding finding, Predicate<Made> counts) {
        return made.stream()
                .filter(counts)
                .anyMatch(one -> one.subject().equals(subject)
                        && one.finding().equals(finding)
                        && one.decided().decision() != Decision.CORRECTED);
    }
}
