package vn.wardportal.workflow.route;

import java.util.List;
import java.util.Optional;

/**
 * The way of a text to residents.
 *
 * @param name its lasting name
 * @param title what it is called, in Vietnamese
 * @param basis what it rests on
 * @param stages its stages in their order, the first being where texts are written
 */
public record Route(String name, String title, String basis, List<Stage> stages) {

    public Route {
        stages = List.copyOf(stages);
    }

    /** Where texts are written. */
    public Stage first() {
        return stages.getFirst();
    }

    /** The stage of that name. */
    public Stage stage(String wanted) {
        return stages.stream()
                .filter(stage -> stage.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Route " + name + " has no stage " + wanted));
    }

    /** The stage after that one; nothing after the last. */
    public Optional<Stage> after(Stage stage) {
        int place = stages.indexOf(stage) + 1;
        return place < stages.size() ? Optional.of(stages.get(place)) : Optional.empty();
    }

    /** Where an approved text goes that was changed, or whose approval failed: the last stage that corrects words. */
    public Stage correcting() {
        return stages.stream()
                .filter(stage -> stage.work() == Work.ADVISE)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Route " + name + " has no stage that reviews"));
    }
}
