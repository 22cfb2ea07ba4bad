package vn.wardportal.web.gate;

import java.util.EnumMap;
import java.util.Map;
import vn.wardportal.api.module.Gate.Stage;

/** One module's door: who is inside and how often it is held. Guarded by {@link Doors}. */
final class Door {

    private final Map<Stage, Integer> holds = new EnumMap<>(Stage.class);
    private int readers;
    private int forms;

    void enter(boolean form) {
        count(form, 1);
    }

    void leave(boolean form) {
        count(form, -1);
    }

    private void count(boolean form, int step) {
        if (form) {
            forms += step;
        } else {
            readers += step;
        }
    }

    void hold(Stage stage) {
        holds.merge(stage, 1, Integer::sum);
    }

    void release(Stage stage) {
        holds.computeIfPresent(stage, (key, count) -> count == 1 ? null : count - 1);
    }

    boolean heldFor(boolean form) {
        return holds.containsKey(Stage.ALL) || form && holds.containsKey(Stage.FORMS);
    }

    boolean busy(Stage stage) {
        return forms > 0 || stage == Stage.ALL && readers > 0;
    }

    boolean idle() {
        return holds.isEmpty() && forms == 0 && readers == 0;
    }
}
