package vn.wardportal.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Figures of several rounds as one. */
final class Median {

    private Median() {}

    static <T> double of(List<T> rounds, ToDoubleFunction<T> figure) {
        return share(rounds.stream().mapToDouble(figure).boxed().toList(), 0.5);
    }

    /** The figure that this share of all does not exceed. */
    static double share(List<Double> figures, double share) {
        List<Double> sorted = figures.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.floor(sorted.size() * share)));
    }
}
