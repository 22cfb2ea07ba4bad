package vn.wardportal.checks;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.user.Acting;
import vn.wardportal.checks.spelling.KnownWords;

/** The words that the ward knows and dictionaries do not: names of its streets, markets, people. */
@Component(service = {WardWords.class, KnownWords.class})
public final class WardWords implements KnownWords {

    /** A text asks for many words at once: they are read once for it. */
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Rules rules;
    private volatile Kept kept = new Kept(Set.of(), System.nanoTime() - KEPT_NANOS);

    @Activate
    public WardWords(@Reference Rules rules) {
        this.rules = rules;
    }

    /** All of them as of today, as they were typed. */
    public Set<String> all() {
        return rules.current(Book.WORD).stream().map(Rule::words).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean knows(String word) {
        Kept known = kept;
        if (System.nanoTime() - known.since() >= KEPT_NANOS) {
            Set<String> small =
                    all().stream().map(one -> one.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
            known = new Kept(small, System.nanoTime());
            kept = known;
        }
        return known.words().contains(word);
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
            kept = new Kept(Set.of(), System.nanoTime() - KEPT_NANOS);
        }
    }

    /** The words in small letters as they were at that time. */
    private record Kept(Set<String> words, long since) {}
}
