package vn.wardportal.pages;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.wardportal.api.admin.ActBar;
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

    private final transient Tools tools;
    private final transient Ways ways;
    private final transient Texts texts;
    private final transient OptionalLong parent;
    private transient Optional<WebPage> page;

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
        add(new Anchor(PagesAdmin.PATH, texts.get("pages.editor.back")), banner, form, bar);
        open();
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
        return page.map(WebPage::text).orElse(BLANK);
    }

    @Override
    protected Optional<String> closed() {
        return Act.offered(page, person()).contains(Act.SAVE)
                ? Optional.empty()
                : Optional.of(texts.get("pages.editor.closed." + state()));
    }

    @Override
    protected void offer(boolean writable) {
        Set<Act> offered = Act.offered(page, person());
        bar.offer(offered, writable || state() == State.TRASHED ? offered : EnumSet.of(Act.PREVIEW));
    }

    private State state() {
        return page.map(WebPage::state).orElse(State.DRAFT);
    }

    @Override
    protected void say(String words) {
        bar.say(words);
    }

    private void act(Act act) {
        told(() -> {
            switch (act) {
                case SAVE -> save();
                case PUBLISH -> publish();
                case PREVIEW -> ways.beside(preview());
                case UNPUBLISH -> unpublish();
                case TRASH -> move(kept -> tools.desk().trash(kept.id(), kept.version()));
                case RESTORE -> move(kept -> tools.desk().restore(kept.id(), kept.version()));
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
        boolean fresh = !kept();
        keep(form.value());
        if (fresh) {
            toPage();
        }
    }

    private void publish() {
        boolean fresh = !kept();
        tools.desk().check(form.value());
        if (fresh || changed()) {
            keep(form.value());
        }
        page = page.map(kept -> tools.desk().publish(kept.id(), kept.version()));
        saved(text(), texts.get("pages.done.PUBLISH"));
        if (fresh) {
            toPage();
        }
    }

    private void keep(Text text) {
        page = Optional.of(page.map(kept -> tools.desk().save(kept.id(), kept.version(), text))
                .orElseGet(() -> tools.desk().create(parent, text)));
        saved(text(), texts.get("pages.done.SAVE"));
    }

    /** The page's own view takes the turn before this one leaves, and must not lose it to this one's leaving. */
    private void toPage() {
        leave();
        page.ifPresent(kept -> ways.toPage(kept.id()));
    }

    private void unpublish() {
        keepDraft();
        page = page.map(kept -> tools.desk().unpublish(kept.id(), kept.version()));
        write();
        sayDone(texts.get("pages.done.UNPUBLISH"));
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
        page.ifPresent(kept -> tools.desk().delete(kept.id(), kept.version()));
        dropDraft();
        leave();
        ways.toTree();
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
