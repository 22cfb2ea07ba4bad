package vn.wardportal.corrections.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.wardportal.api.admin.Banner;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.corrections.Correction;
import vn.wardportal.corrections.Correction.State;
import vn.wardportal.corrections.Report;
import vn.wardportal.corrections.Rights;

/** One report: what is said to be wrong, until when it is answered, what was proposed, and what the person can do. */
final class ReportView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    final Banner banner = new Banner();
    final Div done = new Div();

    private final Div content = new Div();
    private final transient Tools tools;
    private final long id;
    private final transient Texts texts = Messages.of(ReportView.class).in(Language.VI);

    ReportView(Tools tools, long id) {
        this.tools = tools;
        this.id = id;
        addClassName("page");
        content.setWidthFull();
        done.setClassName("success");
        done.getElement().setAttribute("role", "status");
        done.setVisible(false);
        setAlignSelf(Alignment.STRETCH, banner, done);
        add(new Anchor(CorrectionsAdmin.PATH, texts.get("corrections.all")), banner, done, content);
        show();
    }

    private void show() {
        content.removeAll();
        Optional<Report> found = tools.worklist().find(id);
        if (found.isEmpty()) {
            content.add(new Paragraph(texts.get(Refusal.Why.GONE.key())));
            return;
        }
        Report report = found.get();
        List<Correction> proposals = tools.worklist().proposals(id);
        ReportFacts facts = new ReportFacts(texts, tools.clock().instant());
        content.add(panel(new H2(report.place().title()), facts.of(report), acts(report, proposals)));
        content.setClassName("beside", !proposals.isEmpty());
        if (!proposals.isEmpty()) {
            Div cards = new Div();
            cards.addClassName("cards");
            proposals.forEach(proposal -> cards.add(proposal(facts, proposal)));
            content.add(cards);
        }
    }

    private static Div panel(Component... parts) {
        Div panel = new Div(parts);
        panel.addClassName("panel");
        return panel;
    }

    private Div acts(Report report, List<Correction> proposals) {
        Div acts = new Div();
        acts.addClassName("actions");
        if (report.outcome().state() == Report.State.OPEN && may(Rights.HANDLE)) {
            acts.add(primary("corrections.propose", () -> propose(report, proposals)));
            acts.add(plain("corrections.answer", this::answer));
        }
        return acts;
    }

    private Div proposal(ReportFacts facts, Correction proposal) {
        String kind = texts.get(proposal.text().kind().key());
        H3 title = new H3(texts.get("corrections.proposal." + proposal.state().name(), kind));
        Div card = panel(title, facts.of(proposal));
        Div acts = new Div();
        acts.addClassName("actions");
        boolean own = person().filter(
                        who -> who.login().equals(proposal.proposed().login()))
                .isPresent();
        if (proposal.state() == State.PROPOSED && own) {
            Paragraph waits = new Paragraph(texts.get("corrections.own"));
            waits.addClassName("soft");
            card.add(waits);
            acts.add(plain("corrections.takeBack", () -> sendBack(proposal, "corrections.takeBack")));
        } else if (proposal.state() == State.PROPOSED && may(Rights.APPROVE)) {
            acts.add(primary("corrections.approve", () -> tools.confirmations()
                    .ask(() -> act(() -> tools.desk().approve(proposal.id()), "corrections.done.approve"))));
            acts.add(plain("corrections.return", () -> sendBack(proposal, "corrections.return")));
        } else if (proposal.state() == State.PUBLISHED && proposal.lifted().isEmpty() && may(Rights.APPROVE)) {
            acts.add(plain("corrections.lift", () -> lift(proposal)));
        }
        card.add(acts);
        return card;
    }

    private void propose(Report report, List<Correction> proposals) {
        Correction.Text before = proposals.stream()
                .findFirst()
                .map(Correction::text)
                .orElseGet(() -> ProposeDialog.blank(texts, report));
        new ProposeDialog(
                        texts,
                        report,
                        before,
                        dialog -> within(
                                dialog,
                                () -> tools.desk().propose(id, dialog.address(), dialog.text()),
                                "corrections.done.propose"))
                .open();
    }

    private void answer() {
        ask(
                "corrections.answer",
                "corrections.answer.words",
                "corrections.answer.help",
                dialog -> within(dialog, () -> tools.desk().answer(id, dialog.value()), "corrections.done.answer"));
    }

    private void sendBack(Correction proposal, String key) {
        ask(
                key,
                "corrections.reason",
                "corrections.reason.help",
                dialog -> within(
                        dialog, () -> tools.desk().sendBack(proposal.id(), dialog.value()), "corrections.done.return"));
    }

    private void lift(Correction published) {
        ask(
                "corrections.lift",
                "corrections.reason",
                "corrections.lift.help",
                dialog -> within(
                        dialog, () -> tools.desk().lift(published.id(), dialog.value()), "corrections.done.lift"));
    }

    private void ask(String title, String label, String helper, Consumer<WordsDialog> work) {
        new WordsDialog(texts, texts.get(title), texts.get(label), texts.get(helper), work).open();
    }

    /** Acts from a dialog, which stays open with what was typed while that is refused. */
    private void within(FieldsDialog dialog, Runnable act, String told) {
        try {
            act.run();
        } catch (Refusal refusal) {
            dialog.refused(texts.get(refusal.why().key()));
            return;
        }
        dialog.close();
        tell(told);
    }

    private void act(Runnable act, String told) {
        try {
            act.run();
            tell(told);
        } catch (Refusal refusal) {
            banner.problem(texts.get(refusal.why().key()));
            show();
        } catch (NotPermitted refused) {
            banner.problem(texts.get("corrections.refused.permission"));
        }
    }

    private void tell(String told) {
        banner.clear();
        done.setText(texts.get(told));
        done.setVisible(true);
        done.scrollIntoView();
        show();
    }

    private Button primary(String key, Runnable work) {
        Button button = plain(key, work);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button plain(String key, Runnable work) {
        return new Button(texts.get(key), event -> work.run());
    }

    private static boolean may(String permission) {
        return person().filter(who -> who.may(permission)).isPresent();
    }

    private static Optional<Person> person() {
        return Acting.person();
    }
}
