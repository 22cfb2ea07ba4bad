package vn.wardportal.checks;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.wardportal.api.admin.Spot;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Place;

/** Says by its letters where something was found, since whoever shows a text knows nothing of its tags. */
final class Spotted {

    private static final int LONGEST = 200;

    private Spotted() {}

    static Spot of(Examined written, Finding finding) {
        Optional<Passage> passage = written.passages().stream()
                .filter(one -> one.field().equals(finding.field()))
                .findFirst();
        Optional<Place> place = finding.place();
        return passage.isPresent() && place.isPresent()
                ? of(passage.get(), place.get())
                : new Spot(finding.field(), "", 0);
    }

    private static Spot of(Passage passage, Place place) {
        String words = letters(passage, place.start(), place.end());
        if (!words.isBlank()) {
            return Spot.after(letters(passage, 0, place.start()), passage.field(), shortened(words));
        }
        // A picture or a tag has no letters: what stands beside it is shown.
        String after = shortened(letters(passage, place.end(), passage.text().length()));
        String before = letters(passage, 0, place.start());
        return after.isBlank()
                ? new Spot(passage.field(), before.substring(Math.max(0, before.length() - LONGEST / 4)), 0)
                : Spot.after(before, passage.field(), after.substring(0, Math.min(after.length(), LONGEST / 4)));
    }

    private static String letters(Passage passage, int from, int to) {
        return Prose.of(passage).map(line -> line.letters(from, to)).collect(Collectors.joining(" "));
    }

    private static String shortened(String words) {
        String stripped = words.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST));
    }
}
