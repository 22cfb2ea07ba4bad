package vn.wardportal.notice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.ValueProvider;
import java.util.Locale;
import java.util.Optional;
import vn.wardportal.api.module.Health;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** The letters that wait or failed, why, and what can be done about it. */
final class MailView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    final Paragraph state = new Paragraph();
    final Paragraph answer = new Paragraph();
    final Button trial = new Button();
    final Button again = new Button();
    final Grid<Letter> grid = new Grid<>();

    private final transient Post post;
    private final transient MailHealth health;
    private final transient Texts texts = Messages.of(MailView.class).in(Language.VI);

    MailView(Post post, MailHealth health) {
        this.post = post;
        this.health = health;
        trial.setText(texts.get("notice.mail.trial"));
        trial.setId("mail-trial");
        trial.addClickListener(event -> tryOne());
        again.setText(texts.get("notice.mail.again"));
        again.addClickListener(event -> {
            post.again();
            say("success", texts.get("notice.mail.again.done"));
        });
        trial.setEnabled(post.server().isPresent());
        again.setEnabled(post.server().isPresent());
        Div actions = new Div(trial, again);
        actions.addClassName("actions");
        answer.getElement().setAttribute("role", "status");
        answer.setVisible(false);
        add(state, actions, answer, table());
        show();
    }

    private Grid<Letter> table() {
        column("notice.mail.column.time", "11.5rem", letter -> Dates.time(letter.writtenAt()));
        column("notice.mail.column.recipient", "16rem", Letter::recipient);
        column("notice.mail.column.subject", "16rem", Letter::subject);
        column(
                "notice.mail.column.state",
                "9rem",
                letter -> texts.get("notice.mail.state." + letter.state().name().toLowerCase(Locale.ROOT)));
        column("notice.mail.column.tries", "6rem", letter -> Integer.toString(letter.tries()));
        column("notice.mail.column.error", "20rem", Letter::lastError);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setEmptyStateComponent(new Span(texts.get("notice.mail.empty")));
        return grid;
    }

    private void column(String title, String width, ValueProvider<Letter, String> value) {
        grid.addColumn(value)
                .setHeader(texts.get(title))
                .setWidth(width)
                .setResizable(true)
                .setTooltipGenerator(value::apply);
    }

    private void show() {
        Health now = health.look();
        state.setText(now.words());
        state.setClassName(now.status() == Health.Status.PASS ? "success" : "warning");
        grid.setItems(post.unsent());
    }

    private void tryOne() {
        Optional<String> address = post.trial();
        say(
                address.isPresent() ? "success" : "problem",
                address.map(to -> texts.get("notice.mail.trial.done", to))
                        .orElseGet(() -> texts.get("notice.mail.trial.noAddress")));
    }

    private void say(String kind, String words) {
        show();
        answer.setClassName(kind);
        answer.setText(words);
        answer.setVisible(true);
    }
}
