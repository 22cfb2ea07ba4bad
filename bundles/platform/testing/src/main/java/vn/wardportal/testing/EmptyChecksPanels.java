package vn.wardportal.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.wardportal.api.admin.ChecksPanel;
import vn.wardportal.api.admin.ChecksPanels;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;

/** Panels of checks that find nothing. */
public final class EmptyChecksPanels implements ChecksPanels {

    @Override
    public ChecksPanel open(Supplier<Examined> written, Consumer<Mended> mend) {
        return new Nothing(new Div());
    }

    private record Nothing(Component component) implements ChecksPanel {

        @Override
        public void look() {
            // There is nothing to find.
        }

        @Override
        public List<Finding> open() {
            return List.of();
        }
    }
}
