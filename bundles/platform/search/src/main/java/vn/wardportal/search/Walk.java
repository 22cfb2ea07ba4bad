package vn.wardportal.search;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.wardportal.api.search.Findable.Stamp;
import vn.wardportal.api.search.Searchable;

/** Goes through all that a kind has, part by part. */
final class Walk {

    private static final int PART = 500;

    private Walk() {}

    /** Takes the step with each thing, for as long as it goes on. */
    static void through(Searchable searchable, BooleanSupplier goesOn, Step step) throws IOException {
        List<Stamp> part = searchable.stamps("", PART);
        while (!part.isEmpty() && goesOn.getAsBoolean()) {
            for (Stamp stamp : part) {
                step.on(stamp);
            }
            part = part.size() < PART
                    ? List.of()
                    : searchable.stamps(part.getLast().subject(), PART);
        }
    }

    /** What is done with each thing. */
    interface Step {
        void on(Stamp stamp) throws IOException;
    }
}
