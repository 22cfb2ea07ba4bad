package vn.wardportal.news.editor;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.wardportal.api.admin.ActBar;
import vn.wardportal.api.admin.ChecksPanel;
import vn.wardportal.api.admin.RoutePanels.RouteForm;
import vn.wardportal.api.admin.RouteSlot;
import vn.wardportal.api.admin.WritingView;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.news.Article;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.desk.Refusal;
import vn.wardportal.news.desk.Refusal.Reason;

/** One article being written. */
public class EditorView extends WritingView<Manuscript> {

    private static final long serialVersionUID = 1L;

    final ArticleForm form;
    final ActBar<Act> bar;
    final transient RouteSlot route;
    final transient ChecksPanel checks;

    private final transient Tools tools;
    private final transient Writing writing;
    private final transient Ways ways;
    private final transient Texts texts;

    /** Whether this is the view of a new article that was kept since, and now has an address of its own. */
    private boolean astray;

    /** @param article the article to write on; absent for a new one */
    public EditorView(Tools tools, Ways ways, Optional<Article> article) {
        this(tools, ways, article, Messages.of(EditorView.class).in(Language.VI));
    }

    private EditorView(Tools tools, Ways ways, Optional<Article> article, Texts texts) {
        this(tools, ways, new Writing(tools, article), texts, new ArticleForm(texts, tools));
    }

    private EditorView(Tools tools, Ways ways, Writing writing, Texts texts, ArticleForm form) {
        super(tools.drafts(), tools.clock(), form);
        this.tools = tools;
        this.ways = ways;
        this.writing = writing;
        this.texts = texts;
        this.form = form;
        bar = new ActBar<>(Act.class, act -> texts.get(act.key()), this::act).destructive(Act.TRASH, Act.DELETE);
        addClassName("page");
        route = new RouteSlot(tools.route()::panels, new OnRoute(), texts.get("news.editor.noRoute"));
        bar.leading(route.acts);
        checks = tools.checks()
                .open(
                        () -> tools.examination().of(subject(), form.value()),
                        mended -> mend(mended.field(), mended.text()));
        Div beside = new Div(form, checks.component());
        beside.addClassName("beside");
        add(banner, route.way, beside, bar);
        open();
        if (kept()) {
            checks.look();
        }
    }

    @Override
    protected String subject() {
        return writing.subject();
    }

    @Override
    protected boolean kept() {
        return writing.article().isPresent();
    }

    @Override
    protected int version() {
        return writing.version();
    }

    @Override
    protected Manuscript look() {
        return writing.look();
    }

    @Override
    protected Optional<String> closed() {
        return Act.SAVE.offered(writing.article(), person())
                ? writing.closed()
                : Optional.of(texts.get("news.editor.closed." + writing.state()));
    }

    @Override
    protected void offer(boolean writable) {
        Set<Act> offered = Act.allOffered(writing.article(), person());
        if (!writable) {
            offered.removeAll(EnumSet.of(Act.SAVE, Act.TRASH));
        }
        bar.offer(offered, offered);
    }

    @Override
    protected void say(String words) {
        bar.say(words);
    }

    /** Only who may write mends; others see what was found. */
    private void mend(String field, String text) {
        if (writable()) {
            form.mend(field, text);
        }
    }

    private void act(Act act) {
        told(() -> {
            switch (act) {
                case SAVE -> save();
                case PREVIEW -> ways.beside(writing.preview(form.value()));
                case WITHDRAW -> new ReasonDialog(texts, reason -> told(() -> withdraw(reason))).open();
                case TRASH -> move(writing::trash);
                case RESTORE -> move(writing::restore);
                case DELETE -> confirmDeletion();
            }
        });
    }

    private void told(Runnable work) {
        form.show(Map.of());
        attempt(() -> {
            try {
                work.run();
            } catch (Refusal refusal) {
                refused(refusal);
            }
        });
    }

    private void refused(Refusal refusal) {
        String words = texts.get(refusal.reason().key(), refusal.mistakes().size());
        if (refusal.reason() == Reason.CHANGED) {
            outdated(words);
            return;
        }
        keepDraft();
        form.show(refusal.mistakes());
        UnorderedList list = new UnorderedList();
        refusal.mistakes().values().forEach(key -> list.add(new ListItem(texts.get(key))));
        banner.problems(words, list);
    }

    private void save() {
        keep();
        if (astray) {
            toArticle();
        }
    }

    private void keep() {
        astray = astray || !kept();
        writing.save(form.value());
        saved(writing.manuscript(), texts.get("news.editor.saved"));
        route.look();
        checks.look();
    }

    /** The article's own view takes the turn before this one leaves, and must not lose it to this one's leaving. */
    private void toArticle() {
        leave();
        writing.article().ifPresent(kept -> ways.toArticle(kept.id()));
    }

    private void withdraw(String reason) {
        keepDraft();
        writing.withdraw(reason);
        write();
        sayDone(texts.get("news.editor.withdrawn"));
    }

    private void move(Runnable work) {
        keepDraft();
        work.run();
        open();
    }

    private void confirmDeletion() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("news.editor.deleteTitle"));
        dialog.setText(texts.get("news.editor.deleteText", form.title.getValue()));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("news.editor.cancel"));
        dialog.setConfirmText(texts.get(Act.DELETE.key()));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> told(this::delete));
        dialog.open();
    }

    private void delete() {
        writing.delete();
        dropDraft();
        leave();
        ways.toList();
    }

    /** What the route needs of the editor. */
    private final class OnRoute implements RouteForm {

        @Override
        public String subject() {
            return EditorView.this.subject();
        }

        @Override
        public boolean keep() {
            boolean[] kept = new boolean[1];
            told(() -> {
                tools.publishing().check(form.value());
                if (!writing.recorded() || changed()) {
                    EditorView.this.keep();
                }
                kept[0] = true;
            });
            return kept[0];
        }

        @Override
        public void moved(String done) {
            if (astray) {
                toArticle();
                return;
            }
            reopen();
            sayDone(done);
        }

        @Override
        public void refused(String words) {
            banner.problem(words);
        }
    }
}
