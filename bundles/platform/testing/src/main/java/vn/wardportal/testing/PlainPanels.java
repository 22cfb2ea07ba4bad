package vn.wardportal.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.wardportal.api.admin.ChecksPanel;
import vn.wardportal.api.admin.ChecksPanels;
import vn.wardportal.api.admin.Spot;
import vn.wardportal.api.check.Checks;
import vn.wardportal.api.check.Decisions;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;

/** Panels that look and show the words of what is open, without buttons. */
public final class PlainPanels implements ChecksPanels {

    private final Checks checks;
    private final Decisions decisions;

    public PlainPanels(Checks checks, Decisions decisions) {
        this.checks = checks;
        this.decisions = decisions;
    }

    @Override
    public ChecksPanel open(Supplier<Examined> written, Consumer<Mended> mend, Consumer<Spot> reveal) {
        return new Plain(written);
    }

    /** The panel of one editor. */
    private final class Plain implements ChecksPanel {

        private final Div content = new Div();
        private final Supplier<Examined> written;
        private List<Finding> open = List.of();

        Plain(Supplier<Examined> written) {
            this.written = written;
        }

        @Override
        public Component component() {
            return content;
        }

        @Override
        public void look() {
            Examined now = written.get();
            open = decisions.open(now, checks.look(now));
            content.setText(String.join("\n", open.stream().map(Finding::words).toList()));
        }

        @Override
        public List<Finding> open() {
            return open;
        }
    }
}
