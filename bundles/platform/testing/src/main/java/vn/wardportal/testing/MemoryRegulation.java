package vn.wardportal.testing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.wardportal.api.rules.Regulation;

/** A regulation in memory: the edition of 2019, and those the test makes. */
public final class MemoryRegulation implements Regulation {

    private final Map<LocalDate, Made> made = new TreeMap<>(Comparator.reverseOrder());

    public MemoryRegulation() {
        LocalDate first = LocalDate.of(2019, 5, 21);
        made.put(
                first,
                new Made(new Issue("Quy chế ban hành kèm Quyết định 554/QĐ-UBND ngày 21/5/2019", first), List.of()));
    }

    /** From that day on another edition is in force. */
    public void amend(String name, LocalDate from, Change... changes) {
        made.put(from, new Made(new Issue(name, from), List.of(changes)));
    }

    @Override
    public Issue on(LocalDate day) {
        return made(day).issue();
    }

    @Override
    public List<Change> changes(LocalDate since, LocalDate day) {
        LocalDate known = on(since).from();
        return made.values().stream()
                .filter(one -> one.issue().from().isAfter(known))
                .filter(one -> !one.issue().from().isAfter(day))
                .sorted(Comparator.comparing(one -> one.issue().from()))
                .flatMap(one -> one.changes().stream())
                .toList();
    }

    private Made made(LocalDate day) {
        Optional<Made> inForce = made.entrySet().stream()
                .filter(one -> !one.getKey().isAfter(day))
                .map(Map.Entry::getValue)
                .findFirst();
        return inForce.orElseThrow(() -> new IllegalArgumentException("No regulation was in force on " + day));
    }

    private record Made(Issue issue, List<Change> changes) {}
}
