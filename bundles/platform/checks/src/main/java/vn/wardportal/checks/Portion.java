package vn.wardportal.checks;

import java.util.ArrayList;
import java.util.List;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;

/**
 * As much of what is written as is looked at: whoever pastes a book must not hold up the console.
 *
 * @param taken what is looked at
 * @param left what has to be said about the rest
 */
record Portion(Examined taken, List<Finding> left) {

    /** Some eighty thousand words. */
    static final int MOST_LETTERS = 400_000;

    static Portion of(Examined written) {
        List<Passage> passages = new ArrayList<>();
        List<Finding> left = new ArrayList<>();
        int room = MOST_LETTERS;
        for (Passage passage : written.passages()) {
            int taken = Math.min(room, passage.text().length());
            if (taken < passage.text().length()) {
                left.add(new Found("CK-00", "")
                        .inField(Level.ASK, passage.field(), "checks.tooLong", passage.label(), MOST_LETTERS));
            }
            passages.add(
                    new Passage(passage.field(), passage.label(), passage.text().substring(0, taken), passage.html()));
            room -= taken;
        }
        Examined portion = new Examined(
                written.kind(),
                written.subject(),
                passages,
                written.pictures(),
                written.files(),
                written.origin(),
                written.eventAt());
        return new Portion(left.isEmpty() ? written : portion, left);
    }
}
