package vn.wardportal.bench;

import java.util.List;

/** A table of procedures brought in at the console: chosen, looked through, and written once somebody presses the button. */
final class Import {

    private static final int PROCEDURES = 5_000;
    private static final double MOST_SECONDS = 60;
    private static final double FEWEST_WORDS = 10;

    private Import() {}

    static List<Row> measure(Staff staff, Portal portal) {
        Tab tab = staff.member().open(portal.url() + "/quan-tri/thu-tuc/nhap").untilThereIs(".table-import");
        String[] figures =
                tab.text("importProcedures(" + PROCEDURES + ")").join().split(" ");
        double looking = Double.parseDouble(figures[0]);
        double writing = Double.parseDouble(figures[1]);
        String what = "import of " + PROCEDURES + " procedures: ";
        return List.of(
                Row.of(what + "until it is shown what would come of it, s", looking),
                Row.of(what + "s in all", looking + writing).should(Goal.atMost(MOST_SECONDS)),
                Row.of(what + "how often it said how far it is", Double.parseDouble(figures[2]))
                        .should(Goal.atLeast(FEWEST_WORDS)));
    }
}
