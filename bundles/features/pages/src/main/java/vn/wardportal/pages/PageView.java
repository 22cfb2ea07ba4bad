package vn.wardportal.pages;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.wardportal.api.admin.ActBar;
import vn.wardportal.api.admin.ChecksPanel;
import vn.wardportal.api.admin.RoutePanels.RouteForm;
import vn.wardportal.api.admin.RouteSlot;
import vn.wardportal.api.admin.WritingView;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.pages.Refusal.Reason;
import vn.wardportal.pages.WebPage.State;
import vn.wardportal.pages.WebPage.Text;

/** One page being written. */
class PageView extends WritingView<Text> {

    private static final long serialVersionUID = 1L;
    private static final Text BLANK = new Text("", "", "", "", "", "");

    final PageForm form;
    final ActBar<Act> bar;
    final transient RouteSlot route;
    final transient ChecksPanel checks;

    private final transient Tools tools;
    private final transient Ways ways;
    private final transient Texts texts;
    private final transient OptionalLong parent;
    private transient Optional<WebPage> page;

    /** Whether this is the view of a new page that was kept since, and now has an address of its own. */
    private boolean astray;

    private PageView(Tools tools, Ways ways, OptionalLong parent, Optional<WebPage> page, PageForm form) {
        super(tools.drafts(), tools.clock(), form);
        this.tools = tools;
        this.ways = ways;
        this.parent = parent;
        this.page = page;
        this.form = form;
        this.texts = words();
        bar = new ActBar<>(Act.class, act -> texts.get(act.key()), this::act).destructive(Act.TRASH, Act.DELETE);
        addClassName("page");
        route = new RouteSlot(tools.route()::panels, new OnRoute(), texts.get("pages.editor.noRoute"));
        bar.leading(route.acts);
        checks = tools.checks()
                .open(
                        () -> tools.examination().of(subject(), form.value()),
                        mended -> mend(mended.field(), mended.text()));
        Div beside = new Div(form, checks.component());
        beside.addClassName("beside");
        add(new Anchor(PagesAdmin.PATH, texts.get("pages.editor.back")), banner, route.way, beside, bar);
        open();
        if (kept()) {
            checks.look();
        }
    }

    /** A page that is not kept yet. */
    static PageView fresh(Tools tools, Ways ways, OptionalLong parent) {
        return new PageView(tools, ways, parent, Optional.empty(), new PageForm(words(), tools, parent.isEmpty()));
    }

    /** A page that is kept. */
    static PageView of(Tools tools, Ways ways, WebPage page) {
        PageForm form = new PageForm(words(), tools, page.parent().isEmpty());
        return new PageView(tools, ways, page.parent(), Optional.of(page), form);
    }

    private static Texts words() {
        return Messages.of(PageView.class).in(Language.VI);
    }

    @Override
    protected String subject() {
        return "pages.page/"
                + page.map(kept -> String.valueOf(kept.id()))
                        .orElseGet(() -> "new" + (parent.isPresent() ? "-" + parent.getAsLong() : ""));
    }

    @Override
    protected boolean kept() {
        return page.isPresent();
    }

    @Override
    protected int version() {
        return page.map(WebPage::version).orElse(0);
    }

    @Override
    protected Text look() {
        page = page.flatMap(known -> tools.pages().find(known.id()));
        return text();
    }

    private Text text() {
        return page.map(tools.desk()::written).orElse(BLANK);
    }

    @Override
    protected Optional<String> closed() {
        return Act.offered(page, person()).contains(Act.SAVE)
                ? page.flatMap(tools.desk()::closed)
                : Optional.of(texts.get("pages.editor.closed." + state()));
    }

    @Override
    protected void offer(boolean writable) {
        Set<Act> offered = Act.offered(page, person());
        if (!writable) {
            offered.removeAll(EnumSet.of(Act.SAVE, Act.TRASH));
        }
        bar.offer(offered, offered);
    }

    private State state() {
        return page.map(WebPage::state).orElse(State.DRAFT);
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
                case PREVIEW -> ways.beside(preview());
                case WITHDRAW -> new ReasonDialog(texts, reason -> told(() -> withdraw(reason))).open();
                case TRASH -> move(kept -> tools.publishing().trash(kept.id(), kept.version()));
                case RESTORE -> move(kept -> tools.publishing().restore(kept.id(), kept.version()));
                case DELETE -> confirmDeletion();
            }
        });
    }

    private void told(Runnable work) {
        form.complain(Map.of());
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
        if (refusal.reason() == Reason.CHANGED_MEANWHILE) {
            outdated(words);
            return;
        }
        keepDraft();
        form.complain(refusal.mistakes());
        UnorderedList list = new UnorderedList();
        refusal.mistakes().values().forEach(key -> list.add(new ListItem(texts.get(key))));
        banner.problems(words, list);
    }

    private void save() {
        keep();
        if (astray) {
            toPage();
        }
    }

    private void keep() {
        Text text = form.value();
        astray = astray || !kept();
        page = Optional.of(page.map(kept -> tools.desk().save(kept.id(), kept.version(), text))
                .orElseGet(() -> tools.desk().create(parent, text)));
        saved(text(), texts.get("pages.done.SAVE"));
        route.look();
        checks.look();
    }

    /** The page's own view takes the turn before this one leaves, and must not lose it to this one's leaving. */
    private void toPage() {
        leave();
        page.ifPresent(kept -> ways.toPage(kept.id()));
    }

    /** Also while somebody else writes on it, or a new version is with somebody else. */
    private void withdraw(String reason) {
        keepDraft();
        page = page.map(kept -> tools.publishing().withdraw(kept.id(), kept.version(), reason));
        if (writable()) {
            write();
        } else {
            open();
        }
        sayDone(texts.get("pages.done.WITHDRAW"));
    }

    private void move(UnaryOperator<WebPage> work) {
        keepDraft();
        page = page.map(work);
        open();
    }

    private String preview() {
        WebPage shown =
                page.orElseGet(() -> WebPage.unkept(parent, BLANK, tools.clock().instant()));
        return tools.previews().show(tools.introduction().show(tools.desk().sketch(shown, form.value()), Language.VI));
    }

    private void confirmDeletion() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("pages.editor.deleteTitle"));
        dialog.setText(texts.get("pages.editor.deleteText", form.title.getValue()));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("pages.editor.cancel"));
        dialog.setConfirmText(texts.get(Act.DELETE.key()));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> told(this::delete));
        dialog.open();
    }

    private void delete() {
        page.ifPresent(kept -> tools.publishing().delete(kept.id(), kept.version()));
        dropDraft();
        leave();
        ways.toTree();
    }

    /** What the route needs of the editor. */
    private final class OnRoute implements RouteForm {

        @Override
        public String subject() {
            return PageView.this.subject();
        }

        @Override
        public boolean keep() {
            boolean[] kept = new boolean[1];
            told(() -> {
                tools.publishing().check(parent, form.value());
                if (changed() || page.filter(tools.desk()::recorded).isEmpty()) {
                    PageView.this.keep();
                }
                kept[0] = true;
            });
            return kept[0];
        }

        @Override
        public void moved(String done) {
            if (astray) {
                toPage();
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

    /** Where the person is led from here. */
    interface Ways {

        /** Opens the page of that number. */
        void toPage(long id);

        /** Goes back to the tree. */
        void toTree();

        /** Opens an address of the site beside this view. */
        void beside(String address);
    }
}
