package vn.wardportal.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.wardportal.api.check.Decisions;
import vn.wardportal.api.check.Decisions.Decision;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.check.Finding.Place;
import vn.wardportal.api.user.Acting;

/** What is decided at one panel. A text that is not kept yet has no name to note it under: that waits until it has one. */
final class Deciding {

    private final Map<List<String>, Decision> waiting = new HashMap<>();
    private final Decisions decisions;

    Deciding(Decisions decisions) {
        this.decisions = decisions;
    }

    void decide(Examined written, Finding finding, Decision decision) {
        if (DecisionBook.kept(written.subject())) {
            decisions.record(written, finding, decision);
        } else if (finding.level() != Level.BLOCK) {
            waiting.put(identity(finding), decision);
        }
    }

    /** What of it still stands in the way. */
    List<Finding> open(Examined written, List<Finding> found) {
        if (DecisionBook.kept(written.subject())) {
            note(written, found);
        }
        List<Finding> open = reviews() ? decisions.unreviewed(written, found) : decisions.open(written, found);
        return open.stream()
                .filter(finding -> finding.level() == Level.BLOCK || !waiting.containsKey(identity(finding)))
                .toList();
    }

    /** What is open for whoever reviews although its writer passed over it. */
    Set<Finding> passedByWriter(Examined written, List<Finding> open) {
        Set<Finding> passed = new HashSet<>(open);
        decisions.open(written, open).forEach(passed::remove);
        return passed;
    }

    private static boolean reviews() {
        return Acting.person().filter(person -> person.may(Decisions.REVIEW)).isPresent();
    }

    private void note(Examined written, List<Finding> found) {
        found.stream()
                .filter(finding -> waiting.containsKey(identity(finding)))
                .forEach(finding -> decisions.record(written, finding, waiting.get(identity(finding))));
        waiting.clear();
    }

    private static List<String> identity(Finding finding) {
        String quote = finding.place().map(Place::quote).orElse("");
        return List.of(finding.check(), finding.field(), finding.words(), quote);
    }
}
