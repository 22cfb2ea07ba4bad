package vn.wardportal.procedures.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.Manuscript;

/**
 * What differs in one part of a procedure between two versions of it.
 *
 * @param part what the part is called
 * @param before lines that only the earlier version has
 * @param after lines that only the later version has
 */
public record PartChange(String part, List<String> before, List<String> after) {

    public PartChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Part by part, in the order of the page; what is the same is left out. */
    public static List<PartChange> between(Manuscript earlier, Manuscript later, Texts texts) {
        Map<String, List<String>> old = Parts.of(earlier, texts);
        List<PartChange> changes = new ArrayList<>();
        Parts.of(later, texts).forEach((part, lines) -> change(part, old.get(part), lines, texts)
                .ifPresent(changes::add));
        return changes;
    }

    private static Optional<PartChange> change(String part, List<String> before, List<String> after, Texts texts) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        List<String> gone = without(before, after);
        List<String> come = without(after, before);
        return Optional.of(new PartChange(
                part, gone, gone.isEmpty() && come.isEmpty() ? List.of(texts.get("procedures.version.order")) : come));
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }
}
