package vn.wardportal.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import vn.wardportal.api.admin.RoutePanels;

/** Panels that show nothing, and let a test speak to the editor they were opened in. */
public final class RecordedPanels implements RoutePanels {

    private final List<RouteForm> forms = new ArrayList<>();

    @Override
    public RoutePanel open(RouteForm form) {
        forms.add(form);
        return new EmptyPanel(new Div(), new Div());
    }

    /** The editor in which a panel was opened last. */
    public RouteForm form() {
        return forms.getLast();
    }

    private record EmptyPanel(Component way, Component acts) implements RoutePanel {

        @Override
        public void look() {
            // There is nothing to see.
        }

        @Override
        public void follow() {
            // Nothing moves by itself.
        }
    }
}
