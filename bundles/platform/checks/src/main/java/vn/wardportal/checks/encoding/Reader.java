package vn.wardportal.checks.encoding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at one passage for everything that keeps it from being good Unicode. */
final class Reader {

    private final Plain plain;
    private final String text;
    private final Change change;
    private final Fault.Kind[] kinds;
    private final Legacy[] legacies;

    Reader(Plain plain) {
        this.plain = plain;
        this.text = plain.text();
        this.change = Change.none(text);
        this.kinds = new Fault.Kind[text.length()];
        this.legacies = new Legacy[text.length()];
    }

    Reading read() {
        Detector detector = Detector.look(text);
        for (Stretch stretch : detector.stretches()) {
            convert(stretch);
        }
        Strays.find(text, change, kinds);
        List<Fault> faults = faults();
        return new Reading(outcome(detector, faults), plain.rebuilt(change), encoding(detector), faults);
    }

    private void convert(Stretch stretch) {
        String part = text.substring(stretch.start(), stretch.end());
        change.take(stretch.legacy().change(part), stretch.start());
        for (int at = stretch.start(); at < stretch.end(); at++) {
            kinds[at] = Fault.Kind.LEGACY;
            legacies[at] = stretch.legacy();
        }
    }

    /** Faults of one kind in a line, with nothing else wrong between them, are one. */
    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (int at = 0; at < kinds.length; at++) {
            if (kinds[at] == null) {
                continue;
            }
            int last = at;
            for (int next = at + 1; next < kinds.length && text.charAt(next) != '\n' && joins(at, next); next++) {
                last = kinds[next] == null ? last : next;
            }
            faults.add(fault(at, last + 1));
            at = last;
        }
        return faults;
    }

    private boolean joins(int first, int next) {
        return kinds[next] == null || kinds[next] == kinds[first] && legacies[next] == legacies[first];
    }

    private Fault fault(int start, int end) {
        Fault.Kind kind = kinds[start];
        String replacement = plain.rebuilt(start, end, change);
        boolean known = kind != Fault.Kind.LOST && !replacement.chars().anyMatch(Reader::ofOneFont);
        return new Fault(
                kind,
                Optional.ofNullable(legacies[start]),
                plain.start(start),
                plain.end(end - 1),
                known ? Optional.of(replacement) : Optional.empty());
    }

    private static boolean ofOneFont(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    private static Reading.Outcome outcome(Detector detector, List<Fault> faults) {
        if (detector.unsure()
                || faults.stream().anyMatch(fault -> fault.replacement().isEmpty())) {
            return Reading.Outcome.UNSURE;
        }
        if (!detector.stretches().isEmpty()) {
            return Reading.Outcome.CONVERTED;
        }
        return faults.isEmpty() ? Reading.Outcome.OK : Reading.Outcome.FIXED;
    }

    /** The one that most of it is in. */
    static Optional<Legacy> encoding(Detector detector) {
        Map<Legacy, Integer> sizes = new EnumMap<>(Legacy.class);
        for (Stretch stretch : detector.stretches()) {
            sizes.merge(stretch.legacy(), stretch.end() - stretch.start(), Integer::sum);
        }
        return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
