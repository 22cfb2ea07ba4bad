package vn.wardportal.workflow.desk;

import java.time.Instant;
import java.util.Optional;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.State;

/** Asks what a text needs that is sent in: the regulation accepted, when it was complete, a word to whoever is next. */
final class Sending {

    private final Tools tools;
    private final Texts texts;
    private final Attempts attempts;

    Sending(Tools tools, Texts texts, Attempts attempts) {
        this.tools = tools;
        this.texts = texts;
        this.attempts = attempts;
    }

    /**
     * Sends it in.
     *
     * @param label what the step is called
     */
    void start(Whereabouts text, String label, Entry entry) {
        String login = Acting.person().orElseThrow().login();
        if (tools.acceptance().given(login)) {
            ask(text, label, entry);
        } else {
            new AcceptanceDialog(
                            texts,
                            tools.acceptance().regulation(),
                            tools.acceptance().changes(login),
                            () -> {
                                tools.acceptance().give();
                                ask(text, label, entry);
                            })
                    .open();
        }
    }

    private void ask(Whereabouts text, String label, Entry entry) {
        CompletedField completed = new CompletedField(texts, tools.clock());
        RemarkDialog dialog = new RemarkDialog(
                texts, label, remark -> attempts.take(() -> entry.send(text.subject(), remark, completed.time())));
        dialog.require(completed::fits);
        // What was sent back keeps the time it was complete at first.
        if (!text.in(State.RETURNED)) {
            dialog.ask(completed);
        }
        dialog.open();
    }

    /** A way to send a text in. */
    interface Entry {

        Item send(String subject, String remark, Optional<Instant> completed);
    }
}
