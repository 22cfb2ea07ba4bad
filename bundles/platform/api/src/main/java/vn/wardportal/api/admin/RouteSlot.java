package vn.wardportal.api.admin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.admin.RoutePanels.RouteForm;
import vn.wardportal.api.admin.RoutePanels.RoutePanel;

/**
 * The place of a {@link RoutePanel} in an editor. Modules come and go while the editor is open: where there is no route,
 * it says so, and when there is one again, it is back.
 */
public final class RouteSlot {

    /** Where the stages stand. */
    public final Div way = new Way();

    /** Where the steps stand. */
    public final Div acts = new Div();

    private final Supplier<@Nullable RoutePanels> present;
    private final RouteForm form;
    private final String away;
    private @Nullable RoutePanels shown;
    private @Nullable RoutePanel panel;

    /**
     * @param present the panels there are now, null if there are none
     * @param form the editor
     * @param away what to say while there is no route
     */
    public RouteSlot(Supplier<@Nullable RoutePanels> present, RouteForm form, String away) {
        this.present = present;
        this.form = form;
        this.away = away;
        way.addClassName("route");
        acts.addClassName("actions");
        fill(present.get());
    }

    /** Looks anew at where the text stands. */
    public void look() {
        Optional.ofNullable(panel).ifPresent(RoutePanel::look);
    }

    /** Whether there is a route now. */
    public boolean present() {
        return panel != null;
    }

    private void follow() {
        RoutePanels now = present.get();
        if (now != shown) {
            fill(now);
        } else if (panel != null) {
            panel.follow();
        }
    }

    private void fill(@Nullable RoutePanels now) {
        way.removeAll();
        acts.removeAll();
        shown = now;
        panel = now == null ? null : now.open(form);
        if (panel == null) {
            Paragraph words = new Paragraph(away);
            words.addClassName("warning");
            words.getElement().setAttribute("role", "status");
            way.add(words);
        } else {
            way.add(panel.way());
            acts.add(panel.acts());
        }
    }

    /** Looks whenever the screen asks what is new. */
    private final class Way extends Div {

        private static final long serialVersionUID = 1L;

        private transient @Nullable Registration polls;

        @Override
        protected void onAttach(AttachEvent event) {
            polls = event.getUI().addPollListener(poll -> follow());
        }

        @Override
        protected void onDetach(DetachEvent event) {
            if (polls != null) {
                polls.remove();
            }
        }
    }
}
