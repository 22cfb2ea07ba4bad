package vn.wardportal.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Language;
import vn.wardportal.web.frame.Reading;

/** Tries a module's pages and blocks as a visitor would, past the doors and past what is kept. */
final class Probe {

    private static final int FAILURE = 500;

    private final Contributions contributions;
    private final Pages pages;

    Probe(Contributions contributions, Pages pages) {
        this.contributions = contributions;
        this.pages = pages;
    }

    /** Why one of the module's fronts or blocks failed, or a page it declares is not there. */
    Optional<String> run(String module) {
        Present now = contributions.now();
        Optional<String> missing = now.away().stream()
                .map(Present.Away::place)
                .filter(place -> place.module().equals(module))
                .map(place -> place.path() + " is declared, but no component serves it")
                .findFirst();
        return missing.or(() -> firstFailure(now, module));
    }

    private Optional<String> firstFailure(Present now, String module) {
        List<Runnable> trials = new java.util.ArrayList<>();
        now.sections().stream()
                .filter(section -> section.module().equals(module))
                .forEach(section -> trials.add(() -> open(section)));
        now.blocks().stream()
                .filter(block -> block.module().equals(module))
                .forEach(block -> trials.add(() -> draw(block)));
        return trials.stream().flatMap(trial -> failure(trial).stream()).findFirst();
    }

    private static Optional<String> failure(Runnable trial) {
        try {
            trial.run();
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(e.toString());
        }
    }

    private void open(Section section) {
        Place place = new Place.InSection(section, visit());
        int status =
                pages.open(new Target(place, section.path(), Reading.STANDARD)).status();
        if (status >= FAILURE) {
            throw new IllegalStateException(section.path() + " answers " + status);
        }
    }

    private static void draw(Block block) {
        block.block().content(visit()).ifPresent(Frames::drawn);
    }

    private static Visit visit() {
        return new Visit("", Language.VI, Map.of());
    }
}
