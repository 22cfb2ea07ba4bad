package vn.wardportal.api.table;

import java.util.List;

/**
 * What would come of importing a file.
 *
 * @param reading how the file was read
 * @param differences what is new, changed and gone, in the order of the file
 * @param faults all rows that will not be taken, in their order
 * @param refused how many rows that are
 * @param same how many rows say what is there already
 */
public record Plan(Reading reading, List<Difference> differences, List<Fault> faults, int refused, int same) {

    public Plan {
        differences = List.copyOf(differences);
        faults = List.copyOf(faults);
    }

    /** How many differ in that way. */
    public long count(Difference.Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }

    /** How many an import would write. */
    public int writes() {
        return (int) (count(Difference.Kind.NEW) + count(Difference.Kind.CHANGED));
    }
}
