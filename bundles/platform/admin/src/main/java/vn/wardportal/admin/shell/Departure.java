package vn.wardportal.admin.shell;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import vn.wardportal.admin.entry.Entries;

/** Lets go of the classes of modules whose views went away. */
final class Departure {

    /** Screens hold the view for a moment, and Flow learns again while they do: so forget more than once. */
    private static final int ROUNDS = 40;

    private final Entries entries;
    private final FlowMemory memory = new FlowMemory();
    private List<Leaving> leaving = List.of();

    Departure(Entries entries) {
        this.entries = entries;
    }

    void clean() {
        List<Leaving> present = new ArrayList<>(leaving);
        entries.departed().ifPresent(loader -> present.add(new Leaving(new WeakReference<>(loader), ROUNDS)));
        List<Leaving> again = new ArrayList<>();
        for (Leaving one : present) {
            ClassLoader loader = one.loader().get();
            if (loader != null) {
                memory.forget(loader);
                again.add(new Leaving(one.loader(), one.rounds() - 1));
            }
        }
        again.removeIf(one -> one.rounds() == 0);
        leaving = again;
    }

    private record Leaving(WeakReference<ClassLoader> loader, int rounds) {}
}
