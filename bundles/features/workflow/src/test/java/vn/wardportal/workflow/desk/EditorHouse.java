package vn.wardportal.workflow.desk;

import java.util.ArrayList;
import java.util.List;
import vn.wardportal.api.admin.RoutePanels.RouteForm;
import vn.wardportal.testing.As;
import vn.wardportal.testing.Screen;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.route.RouteHouse;

/** An editor of the ward's notice, with the route in it, and whoever opens it. */
final class EditorHouse implements AutoCloseable {

    final Ward ward = new Ward();
    final RouteHouse route = ward.route;
    final Screen screen = new Screen();
    final Form form = new Form();

    private final Tools tools = new Tools(
            new Desks(route.intake, route.recall, route.desk, route.verdicts, route.emergency),
            route.supply,
            route.mergers,
            route.items,
            route.routes,
            ward.acceptance,
            route.approvals,
            route.guard,
            ward.editions,
            ward.confirmation,
            route.register.panels,
            ward.clock);

    EditorHouse() {
        ward.write(ward.contributor, "Ngập");
    }

    /** The panel as that person sees it. */
    EditorPanel open(As person) {
        return person.gets(() -> new EditorPanel(tools, form));
    }

    @Override
    public void close() {
        screen.close();
        ward.close();
    }

    /** An editor that remembers what the panel asked and told it. */
    static final class Form implements RouteForm {

        final List<String> moved = new ArrayList<>();
        final List<String> refused = new ArrayList<>();
        String subject = Ward.SUBJECT;
        boolean keeps = true;
        int kept;
        List<String> marked = List.of();
        final List<String> revealed = new ArrayList<>();
        String selected = "";

        /** What keeping the text does to the editor. */
        Runnable keeping = () -> {};

        /** Happens once, while the editor shows anew what became of its text. */
        Runnable meanwhile = () -> {};

        @Override
        public String subject() {
            return subject;
        }

        @Override
        public boolean keep() {
            kept++;
            keeping.run();
            return keeps;
        }

        @Override
        public void moved(String done) {
            moved.add(done);
            Runnable now = meanwhile;
            meanwhile = () -> {};
            now.run();
        }

        @Override
        public void refused(String words) {
            refused.add(words);
        }

        @Override
        public void reveal(String passage) {
            revealed.add(passage);
        }

        @Override
        public void mark(List<String> passages) {
            marked = passages;
        }

        @Override
        public String selected() {
            return selected;
        }
    }
}
