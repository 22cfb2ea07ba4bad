package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.admin.Banner;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.workflow.board.Grant;
import vn.wardportal.workflow.board.GrantDesk;
import vn.wardportal.workflow.board.Mistake;

/** Who may supply in which category (khoản 1 Điều 8), as part of the board's view. */
final class GrantsPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    final Banner banner = new Banner();
    final Checkbox past = new Checkbox();

    private final Div actions = new Div();
    private final Div lines = new Div();
    private final transient GrantTools tools;
    private final transient Texts texts = Messages.of(GrantsPanel.class).in(Language.VI);
    private final boolean permitted;
    private int shown = PAGE;

    GrantsPanel(GrantTools tools) {
        this.tools = tools;
        this.permitted = tools.desk().permitted();
        past.setLabel(texts.get("workflow.grants.past"));
        past.addValueChangeListener(event -> show());
        actions.addClassName("actions");
        if (permitted) {
            actions.add(new Button(texts.get("workflow.grant.give"), event -> give()));
        }
        actions.add(past);
        lines.addClassName("findings");
        String rule = tools.supply().open() ? "workflow.grants.open" : "workflow.grants.closed";
        add(new H3(texts.get("workflow.grants")), new Paragraph(texts.get(rule)), banner, actions, lines);
        show();
    }

    private void give() {
        List<Known> people =
                tools.directory().all().stream().filter(Known::active).toList();
        new GrantDialog(
                        texts,
                        people,
                        tools.approvals().places(),
                        tools.grants().today(),
                        grant -> act(() -> tools.desk().give(grant)))
                .open();
    }

    private void revoke(Grant grant) {
        RemarkDialog dialog = new RemarkDialog(
                texts,
                texts.get("workflow.grant.revoke"),
                texts.get("workflow.span.reason"),
                texts.get("workflow.mistake.REASON"),
                reason -> act(() -> tools.desk().revoke(grant, reason)));
        dialog.remark.setMaxLength(GrantDesk.LONGEST_REASON);
        dialog.open();
    }

    private void show() {
        lines.removeAll();
        // one more than is shown tells whether there are more
        List<Grant> found = tools.grants().find(past.getValue(), 0, shown + 1);
        if (found.isEmpty()) {
            lines.add(new Div(texts.get("workflow.grants.none")));
        }
        found.stream().limit(shown).forEach(grant -> lines.add(line(grant)));
        if (found.size() > shown) {
            lines.add(new Button(texts.get("workflow.grants.more"), event -> {
                shown += PAGE;
                show();
            }));
        }
    }

    private Div line(Grant grant) {
        Div title = new Div(grant.person().name() + " – " + grant.place().title());
        title.addClassName("title");
        Div line = new Div(title);
        if (grant.direct()) {
            line.add(new Div(texts.get("workflow.grant.direct")));
        }
        Div about = new Div(texts.get(
                "workflow.grant.about",
                Dates.day(grant.term().from()),
                Dates.day(grant.term().to()),
                grant.because().decision(),
                grant.by().name()));
        about.addClassName("soft");
        line.add(about);
        if (!grant.because().reason().isBlank()) {
            line.add(new Div(grant.because().reason()));
        }
        grant.revoked()
                .ifPresent(one -> line.add(
                        new Div(texts.get("workflow.grant.revoked", one.by(), Dates.time(one.at()), one.reason()))));
        if (permitted
                && grant.revoked().isEmpty()
                && !grant.term().to().isBefore(tools.grants().today())) {
            line.add(revoking(grant));
        }
        return line;
    }

    private Button revoking(Grant grant) {
        Button revoke = new Button(texts.get("workflow.grant.revoke"), event -> revoke(grant));
        revoke.setAriaLabel(texts.get(
                "workflow.grant.revoke.of", grant.person().name(), grant.place().title()));
        revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return revoke;
    }

    /** Does it, or answers and tells what stood in the way. */
    private Optional<String> act(Runnable work) {
        banner.clear();
        try {
            work.run();
            show();
            return Optional.empty();
        } catch (Mistake e) {
            return refused(texts.get(e.key()));
        } catch (NotPermitted e) {
            return refused(texts.get("workflow.refused.rights"));
        }
    }

    private Optional<String> refused(String words) {
        banner.problem(words);
        return Optional.of(words);
    }
}
