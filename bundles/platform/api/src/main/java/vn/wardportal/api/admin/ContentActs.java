package vn.wardportal.api.admin;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.admin.RoutePanels.RouteForm;
import vn.wardportal.api.content.Content;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.content.Refusal.Reason;
import vn.wardportal.api.text.Texts;

/** Does what is pressed in a {@link RoutedView}, by the person or by a step of the route, and tells what came of it. */
final class ContentActs<M> implements RouteForm {

    private final RoutedView<?, M> view;
    private final Ways ways;
    private final Writing<?, M> writing;
    private final RoutedForm<M> form;
    private final Texts texts;
    private final Texts module;

    /** Whether this is the view of a new content that was kept since, and now has an address of its own. */
    private boolean astray;

    ContentActs(RoutedView<?, M> view, Ways ways, Writing<?, M> writing, RoutedForm<M> form, Texts texts) {
        this.view = view;
        this.ways = ways;
        this.writing = writing;
        this.form = form;
        this.texts = texts;
        this.module = texts.below(writing.kind().module());
    }

    void act(ContentAct act) {
        if (act == ContentAct.SAVE && waiting()) {
            return;
        }
        told(() -> {
            switch (act) {
                case SAVE -> save();
                case PREVIEW -> ways.beside(writing.preview(form.value()));
                case WITHDRAW -> new ReasonDialog(module, view.words, this::withdrawal).open();
                case TRASH -> move(writing::trash);
                case RESTORE -> move(writing::restore);
                case DELETE -> new DeletionDialog(module, view.words, title(), () -> told(this::delete)).open();
            }
        });
    }

    @Override
    public String subject() {
        return writing.subject();
    }

    @Override
    public boolean keep() {
        return !waiting()
                && told(() -> {
                    writing.check(form.value());
                    keepUnlessKept();
                });
    }

    /** Whether a file of the text is still on its way, which the person is told. */
    private boolean waiting() {
        boolean underway = Underway.within(view);
        if (underway) {
            refused(view.words.get("underway"));
        }
        return underway;
    }

    /** Keeps what is written as a version if it is none yet; whether it is one now. */
    boolean keepVersion() {
        return told(this::keepUnlessKept);
    }

    private void keepUnlessKept() {
        if (!writing.recorded() || view.drafting.changed()) {
            keepWritten();
        }
    }

    @Override
    public void moved(String done) {
        if (astray) {
            toContent();
            return;
        }
        view.reopen();
        view.sayDone(done);
    }

    @Override
    public void refused(String why) {
        view.banner.problem(why);
    }

    @Override
    public void reveal(String passage) {
        form.places().reveal(Spot.anywhere(passage), view::say);
    }

    @Override
    public void mark(List<String> passages) {
        form.places().mark(passages);
    }

    @Override
    public String selected() {
        return form.places().selected();
    }

    /** Does it, or tells what stood in the way; whether it was done. */
    private boolean told(Runnable work) {
        boolean[] done = new boolean[1];
        form.complain(Map.of());
        view.telling.attempt(
                () -> {
                    try {
                        work.run();
                        done[0] = true;
                    } catch (Refusal refusal) {
                        refused(refusal);
                    }
                },
                view::keepDraft);
        return done[0];
    }

    private void refused(Refusal refusal) {
        String why = module.get(
                "refused." + refusal.reason().name(), refusal.mistakes().size());
        if (refusal.reason() == Reason.CHANGED) {
            view.keepDraft();
            view.telling.outdated(why, view::open);
            return;
        }
        view.keepDraft();
        form.complain(refusal.mistakes());
        UnorderedList list = new UnorderedList();
        refusal.mistakes().values().forEach(key -> list.add(new ListItem(texts.get(key))));
        view.banner.problems(why, list);
    }

    private void save() {
        keepWritten();
        if (astray) {
            toContent();
        }
    }

    private void keepWritten() {
        astray = astray || !view.kept();
        writing.save(form.value());
        view.saved(writing.manuscript(), view.words.get("saved"));
        view.route.look();
        view.checks.look();
    }

    /** The content's own view takes the turn before this one leaves, and must not lose it to this one's leaving. */
    private void toContent() {
        view.leave();
        writing.content().map(Content::id).ifPresent(ways::to);
    }

    /** What stood in the way is told where the reason was typed, too. */
    private Optional<String> withdrawal(String reason) {
        return told(() -> withdraw(reason))
                ? Optional.empty()
                : Optional.of(view.banner.getComponentAt(0).getElement().getTextRecursively());
    }

    /** Also while somebody else writes on it, or a new version is with somebody else. */
    private void withdraw(String reason) {
        view.keepDraft();
        writing.withdraw(reason);
        if (view.writable()) {
            view.write();
        } else {
            view.open();
        }
        view.sayDone(view.words.get("withdrawn"));
    }

    private void move(Runnable work) {
        view.keepDraft();
        work.run();
        view.open();
    }

    private void delete() {
        writing.delete();
        view.drafting.drop();
        view.leave();
        ways.toList();
    }

    private String title() {
        return writing.kind().title(form.value());
    }
}
