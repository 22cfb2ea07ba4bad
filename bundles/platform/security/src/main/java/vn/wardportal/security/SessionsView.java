package vn.wardportal.security;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.ValueProvider;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.security.SessionDesk.Shown;

/** Who is signed in, from where, since when; each can be ended. */
final class SessionsView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    final Grid<Shown> grid = new Grid<>();
    final Notice notice = new Notice();
    final Button refresh = new Button();

    private final transient SessionDesk desk;
    private final transient Texts texts = Messages.of(SessionsView.class).in(Language.VI);

    SessionsView(SessionDesk desk) {
        this.desk = desk;
        refresh.setText(texts.get("sessions.refresh"));
        refresh.addClickListener(event -> refresh());
        add(new Paragraph(texts.get("sessions.intro")), refresh, notice, table());
        refresh();
    }

    private Grid<Shown> table() {
        column("sessions.who", "15rem", Shown::who);
        column("sessions.since", "11.5rem", session -> Dates.time(session.since()));
        column("sessions.seen", "11.5rem", session -> Dates.time(session.seen()));
        column("sessions.address", "10rem", Shown::address);
        column("sessions.agent", "12rem", Shown::agent);
        grid.addComponentColumn(this::ending)
                .setHeader(texts.get("table.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private void column(String title, String width, ValueProvider<Shown, String> value) {
        grid.addColumn(value)
                .setHeader(texts.get(title))
                .setWidth(width)
                .setResizable(true)
                .setTooltipGenerator(value::apply);
    }

    private Button ending(Shown session) {
        Button button = new Button(texts.get("sessions.end"), event -> end(session));
        button.setAriaLabel(texts.get("sessions.end.of", session.who()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return button;
    }

    void end(Shown session) {
        desk.end(session);
        notice.done(texts.get("sessions.ended", session.who()));
        refresh();
    }

    private void refresh() {
        grid.setItems(desk.all());
    }
}
