package vn.wardportal.workflow.desk;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.wardportal.api.admin.RoutePanels.RouteForm;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Refusal;
import vn.wardportal.workflow.route.Refusal.Why;
import vn.wardportal.workflow.route.State;

/** Takes steps, and tells the editor what came of each. */
final class Attempts {

    private final Tools tools;
    private final Texts texts;
    private final RouteForm form;
    private final Runnable look;

    /** @param look shows anew where the text stands */
    Attempts(Tools tools, Texts texts, RouteForm form, Runnable look) {
        this.tools = tools;
        this.texts = texts;
        this.form = form;
        this.look = look;
    }

    /** Takes a step; answers and tells what stood in its way. */
    Optional<String> take(Supplier<Item> step) {
        try {
            Item moved = step.get();
            // The panel first: what moves on while the form is shown is then still followed.
            look.run();
            form.moved(done(moved));
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refused(refusal));
        } catch (NotPermitted e) {
            String words = texts.get("workflow.refused.rights");
            form.refused(words);
            look.run();
            return Optional.of(words);
        }
    }

    /** What weighs much is done by whoever shows once more who they are. */
    void confirmed(Runnable step) {
        tools.confirmations().ask(step);
    }

    /** Before a step, what stands in the fields is kept: what is sent on is what is seen. */
    void kept(Runnable then) {
        if (form.keep()) {
            then.run();
        }
    }

    private String done(Item moved) {
        return moved.state() == State.UNDER_WAY
                ? texts.get(
                        "workflow.moved",
                        tools.routes().named(moved.route()).stage(moved.stage()).title())
                : texts.get("workflow.now." + moved.state());
    }

    private String refused(Refusal refusal) {
        String words = texts.get(refusal.why().key(), refusal.arguments());
        String findings = refusal.findings().stream()
                .map(Finding::words)
                .distinct()
                .map(one -> "• " + one)
                .collect(Collectors.joining("\n"));
        look.run();
        if (refusal.why() == Why.MOVED) {
            form.moved("");
        }
        String whole = findings.isEmpty() ? words : words + "\n" + findings;
        form.refused(whole);
        return whole;
    }
}
