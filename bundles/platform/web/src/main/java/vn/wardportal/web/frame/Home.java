package vn.wardportal.web.frame;

import gg.jte.Content;
import java.util.List;

/**
 * The front of the site: what residents come for first, then what the modules show.
 *
 * @param shell what stands around the page
 * @param counter the office residents go to, now
 * @param tasks at most six cards
 * @param blocks what the modules show
 */
public record Home(Shell shell, Counter counter, List<Task> tasks, Blocks blocks) {

    public Home {
        tasks = List.copyOf(tasks);
    }

    /**
     * The blocks of the modules by column, each in its order.
     *
     * @param main the wide column
     * @param side the narrow column beside it
     * @param bands over the whole width, below both
     */
    public record Blocks(List<Content> main, List<Content> side, List<Content> bands) {

        public Blocks {
            main = List.copyOf(main);
            side = List.copyOf(side);
            bands = List.copyOf(bands);
        }

        /** Whether there is something beside which something stands. */
        public boolean paired() {
            return !main.isEmpty() && !side.isEmpty();
        }
    }
}
