package vn.wardportal.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.wardportal.api.drafts.Drafts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/** Drafts and editors kept in memory, per acting person as in the portal. */
public final class MemoryDrafts implements Drafts {

    private static final Duration LAPSES_AFTER = Duration.ofMinutes(2);

    private final Clock clock;
    private final Map<String, Draft> drafts = new ConcurrentHashMap<>();
    private final Map<String, Editor> editors = new ConcurrentHashMap<>();

    public MemoryDrafts(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Draft> find(String subject) {
        return Optional.ofNullable(drafts.get(key(subject)));
    }

    @Override
    public void save(String subject, Map<String, String> fields) {
        drafts.put(key(subject), new Draft(Map.copyOf(fields), clock.instant()));
    }

    @Override
    public void discard(String subject) {
        drafts.remove(key(subject));
    }

    @Override
    public Optional<Editing> edit(String subject) {
        Person person = person();
        Instant now = clock.instant();
        Editor editor = editors.compute(
                subject,
                (key, before) ->
                        before == null || before.lapsed(now) ? new Editor(person, now, now) : before.seen(person, now));
        return editor.person().id() == person.id()
                ? Optional.empty()
                : Optional.of(new Editing(editor.person().name(), editor.since()));
    }

    @Override
    public void release(String subject) {
        long id = person().id();
        editors.computeIfPresent(subject, (key, editor) -> editor.person().id() == id ? null : editor);
    }

    private static String key(String subject) {
        return person().id() + " " + subject;
    }

    private static Person person() {
        return Acting.person().orElseThrow();
    }

    private record Editor(Person person, Instant since, Instant seen) {

        boolean lapsed(Instant now) {
            return now.isAfter(seen.plus(LAPSES_AFTER));
        }

        Editor seen(Person who, Instant now) {
            return who.id() == person.id() ? new Editor(person, since, now) : this;
        }
    }
}
