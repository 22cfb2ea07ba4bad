package vn.wardportal.checks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.user.Acting;

/** The words that the ward knows and dictionaries do not: names of its streets, markets, people. */
@Component(service = WardWords.class)
public final class WardWords {

    private final Rules rules;

    @Activate
    public WardWords(@Reference Rules rules) {
        this.rules = rules;
    }

    /** All of them as of today, as they were typed. */
    public Set<String> all() {
        return rules.current(Book.WORD).stream().map(Rule::words).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the acting person may add one. */
    boolean open() {
        return Acting.person().filter(person -> person.may(Rules.PERMISSION)).isPresent();
    }

    /** Knows a word from today on. One that is known already stays known. */
    void add(String word) {
        LocalDate today = rules.today();
        if (!all().contains(Book.WORD.tidy(word))) {
            rules.add(Book.WORD, new Rule(0, word, Level.HINT, "", "", today, Optional.empty()));
        }
    }
}
