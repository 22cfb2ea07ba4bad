package vn.wardportal.news.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.data.WritesPaused;
import vn.wardportal.api.drafts.Drafts.Editing;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.news.Article;
import vn.wardportal.news.State;
import vn.wardportal.news.desk.Refusal;
import vn.wardportal.news.desk.Refusal.Reason;
import vn.wardportal.news.editor.Autosave.Left;

/**
 * One article being written. What is typed is kept as a draft every twenty seconds and on leaving; while one person
 * writes, others read.
 */
public class EditorView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int TICK = 20_000;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    final ArticleForm form;
    final Banner banner = new Banner();
    final ActBar bar;

    private final transient Writing writing;
    private final transient Ways ways;
    private final transient Texts texts = Messages.of(EditorView.class).in(Language.VI);
    private final transient Clock clock;
    private transient @Nullable Registration ticking;
    private boolean writable;

    /** @param article the article to write on; absent for a new one */
    public EditorView(Tools tools, Ways ways, Optional<Article> article) {
        this.writing = new Writing(tools, article);
        this.ways = ways;
        this.clock = tools.clock();
        form = new ArticleForm(texts, tools);
        bar = new ActBar(texts, this::act);
        addClassName("page");
        add(banner, form, bar);
        open();
    }

    /** Shows the article as it is kept now, and lets the person write if nobody else does and nothing speaks against it. */
    private void open() {
        form.show(writing.look());
        writing.startFrom(form.value());
        if (!Act.SAVE.offered(writing.article(), writing.person())) {
            read();
            banner.warning(texts.get("news.editor.closed." + writing.state()));
            return;
        }
        Optional<Editing> other = writing.takeTurn();
        if (other.isPresent()) {
            readWhile(other.get());
        } else {
            writing.left(form.value()).ifPresentOrElse(this::offer, this::write);
        }
    }

    private void write() {
        banner.clear();
        writable = true;
        form.setReadOnly(false);
        bar.offer(writing.article(), writing.person(), true);
    }

    private void read() {
        writable = false;
        form.setReadOnly(true);
        bar.offer(writing.article(), writing.person(), writing.state() == State.TRASHED);
    }

    private void readWhile(Editing other) {
        read();
        banner.warning(
                texts.get("news.editor.locked", other.name(), Dates.time(other.since())),
                button("news.editor.take", this::open));
    }

    private void offer(Left left) {
        read();
        banner.warning(
                texts.get(writing.older(left) ? "news.editor.draftOlder" : "news.editor.draft", Dates.time(left.at())),
                button("news.editor.draftOpen", () -> resume(left)),
                button("news.editor.draftDrop", () -> {
                    writing.dropDraft();
                    write();
                }));
    }

    private void resume(Left left) {
        form.show(left.manuscript());
        write();
        bar.say(texts.get("news.editor.draftShown", Dates.time(left.at())));
    }

    /** Called every twenty seconds while the view is open. */
    void tick() {
        if (writable) {
            Optional<Editing> other = writing.takeTurn();
            keepDraft();
            other.ifPresent(this::readWhile);
        }
    }

    private void keepDraft() {
        try {
            writing.keepDraft(form.value())
                    .ifPresent(time -> bar.say(texts.get("news.editor.draftKept", seconds(time))));
        } catch (WritesPaused | StorageFull e) {
            bar.say(texts.get("news.editor.draftNotKept"));
        }
    }

    private void act(Act act) {
        attempt(() -> {
            switch (act) {
                case SAVE -> save();
                case PUBLISH -> publish();
                case PREVIEW -> ways.beside(writing.preview(form.value()));
                case WITHDRAW -> new ReasonDialog(texts, reason -> attempt(() -> withdraw(reason))).open();
                case TRASH -> move(writing::trash);
                case RESTORE -> move(writing::restore);
                case DELETE -> confirmDeletion();
            }
        });
    }

    private void attempt(Runnable work) {
        form.show(Map.of());
        try {
            work.run();
        } catch (Refusal refusal) {
            keepDraft();
            refused(refusal);
        } catch (WritesPaused e) {
            failed("news.refused.PAUSED");
        } catch (StorageFull e) {
            failed("news.refused.FULL");
        } catch (NotPermitted e) {
            failed("news.refused.RIGHTS");
        }
    }

    private void failed(String key) {
        keepDraft();
        banner.problem(texts.get(key));
    }

    private void refused(Refusal refusal) {
        String words = texts.get(refusal.reason().key(), refusal.mistakes().size());
        if (refusal.reason() == Reason.MISTAKES) {
            form.show(refusal.mistakes());
            UnorderedList list = new UnorderedList();
            refusal.mistakes().values().forEach(key -> list.add(new ListItem(texts.get(key))));
            banner.problems(words, list);
        } else if (refusal.reason() == Reason.CHANGED) {
            banner.problem(words, button("news.editor.newest", this::open));
        } else {
            banner.problem(words);
        }
    }

    private void save() {
        boolean fresh = writing.article().isEmpty();
        writing.save(form.value());
        done("news.editor.saved", fresh);
    }

    private void publish() {
        boolean fresh = writing.article().isEmpty();
        writing.publish(form.value());
        done("news.editor.published", fresh);
    }

    private void withdraw(String reason) {
        keepDraft();
        writing.withdraw(reason);
        write();
        bar.say(texts.get("news.editor.withdrawn", seconds(clock.instant())));
    }

    private void move(Runnable work) {
        keepDraft();
        work.run();
        open();
    }

    private void done(String key, boolean fresh) {
        article().ifPresent(kept -> form.show(kept.manuscript()));
        writing.startFrom(form.value());
        write();
        bar.say(texts.get(key, seconds(clock.instant())));
        if (fresh) {
            // The article's own view takes the turn before this one leaves, and must not lose it to this one's leaving.
            writable = false;
            article().ifPresent(kept -> ways.toArticle(kept.id()));
        }
    }

    private void confirmDeletion() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("news.editor.deleteTitle"));
        dialog.setText(texts.get("news.editor.deleteText", form.title.getValue()));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("news.editor.cancel"));
        dialog.setConfirmText(texts.get(Act.DELETE.key()));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> attempt(this::delete));
        dialog.open();
    }

    private void delete() {
        writable = false;
        writing.delete();
        ways.toList();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI screen = event.getUI();
        screen.setPollInterval(TICK);
        ticking = screen.addPollListener(poll -> tick());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (ticking != null) {
            ticking.remove();
        }
        if (writable) {
            writing.end(form.value());
        }
    }

    private Optional<Article> article() {
        return writing.article();
    }

    private Button button(String key, Runnable work) {
        return new Button(texts.get(key), event -> work.run());
    }

    private static String seconds(Instant time) {
        return SECONDS.format(time.atZone(Dates.ZONE));
    }
}
