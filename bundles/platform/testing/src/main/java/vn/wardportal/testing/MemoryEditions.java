package vn.wardportal.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.version.Editions;

/** Versions kept in memory. Those of a transaction that fails are kept all the same. */
public final class MemoryEditions implements Editions {

    private final Clock clock;
    private final Map<String, List<Edition>> kept = new ConcurrentHashMap<>();

    public MemoryEditions(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Edition keep(Handle handle, String subject, Map<String, String> fields) {
        return keep(subject, fields);
    }

    /** Keeps a version of the acting person outside any transaction. */
    public Edition keep(String subject, Map<String, String> fields) {
        Person person = Acting.person().orElseThrow();
        Optional<Edition> before = newest(subject);
        String hash = Edition.hash(fields);
        if (before.isPresent() && before.get().hash().equals(hash)) {
            return before.get();
        }
        int number = before.map(Edition::number).orElse(0) + 1;
        Edition edition = new Edition(subject, number, hash, fields, person.login(), person.name(), clock.instant());
        kept.computeIfAbsent(subject, key -> new ArrayList<>()).add(edition);
        return edition;
    }

    @Override
    public Optional<Edition> newest(String subject) {
        return all(subject).stream().findFirst();
    }

    @Override
    public Optional<Edition> newest(Handle handle, String subject) {
        return newest(subject);
    }

    @Override
    public Optional<Edition> find(String subject, int number) {
        return all(subject).stream()
                .filter(edition -> edition.number() == number)
                .findFirst();
    }

    @Override
    public List<Edition> all(String subject) {
        return kept.getOrDefault(subject, List.of()).stream()
                .sorted(Comparator.comparing(Edition::number).reversed())
                .toList();
    }

    @Override
    public void forget(Handle handle, String subject) {
        kept.remove(subject);
    }
}
