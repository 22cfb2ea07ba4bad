package vn.wardportal.pages;

import java.time.Clock;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.site.Redirects;
import vn.wardportal.api.text.RichText;
import vn.wardportal.api.text.Slug;
import vn.wardportal.api.user.Acting;
import vn.wardportal.pages.WebPage.State;
import vn.wardportal.pages.WebPage.Text;

/** Where pages are written, moved, published and thrown away. Every act checks its permission and is audited. */
@Component(service = Desk.class)
public class Desk {

    static final String EDIT = "pages.edit";
    static final String PUBLISH = "pages.publish";

    private final Database database;
    private final Audit audit;
    private final Redirects redirects;
    private final RichText richText;
    private final Clock clock;

    @Activate
    public Desk(
            @Reference Database database,
            @Reference Audit audit,
            @Reference Redirects redirects,
            @Reference RichText richText,
            @Reference Clock clock) {
        this.database = database;
        this.audit = audit;
        this.redirects = redirects;
        this.richText = richText;
        this.clock = clock;
    }

    /**
     * Keeps a new page as a draft, the last of its siblings.
     *
     * @param parent the page above; absent for the front, of which there is one
     * @throws Refusal if the address is taken
     */
    public WebPage create(OptionalLong parent, Text text) {
        Acting.require(EDIT);
        return insert(parent, text, State.DRAFT, false);
    }

    /**
     * Keeps the text of a page. A changed address leads on to the new one, also for the pages below.
     *
     * @param seen the version the author began with
     * @throws Refusal if somebody else changed the page meanwhile, or the address is taken
     */
    public WebPage save(long id, int seen, Text text) {
        Acting.require(EDIT);
        return act(id, "save", (table, page) -> {
            if (page.published()) {
                Acting.require(PUBLISH);
            }
            return table.update(page, seen, tidy(text), clock.instant(), redirects);
        });
    }

    /** Lets residents see the page. */
    public void publish(long id) {
        Acting.require(PUBLISH);
        act(id, "publish", (table, page) -> {
            table.state(id, State.PUBLISHED);
            return page;
        });
    }

    /** Takes the page from residents and keeps it as a draft. */
    public void unpublish(long id) {
        Acting.require(PUBLISH);
        act(id, "unpublish", (table, page) -> {
            table.state(id, State.DRAFT);
            return page;
        });
    }

    /**
     * Puts the page in the trash.
     *
     * @throws Refusal if there are pages below it
     */
    public void trash(long id) {
        Acting.require(PUBLISH);
        act(id, "trash", (table, page) -> {
            table.trash(id);
            return page;
        });
    }

    /**
     * Takes the page out of the trash, as a draft.
     *
     * @throws Refusal if its address was taken meanwhile
     */
    public void restore(long id) {
        Acting.require(PUBLISH);
        act(id, "restore", (table, page) -> {
            table.restore(page);
            return page;
        });
    }

    /** Deletes a page that is in the trash, for good. */
    public void delete(long id) {
        Acting.require(PUBLISH);
        database.write(handle -> {
            note(handle, "delete", new PageTable(handle).existing(id));
            return handle.execute("delete from pages.page where id = ? and state = 'TRASHED'", id);
        });
    }

    /** Moves the page up (-1) or down (+1) among its siblings. */
    public void shift(long id, int step) {
        Acting.require(EDIT);
        act(id, "shift", (table, page) -> {
            table.shift(page, step);
            return page;
        });
    }

    WebPage insert(OptionalLong parent, Text text, State state, boolean demo) {
        return database.write(handle -> {
            WebPage page = new PageTable(handle).insert(parent, tidy(text), state, demo, clock.instant());
            note(handle, "create", page);
            return page;
        });
    }

    private WebPage act(long id, String action, BiFunction<PageTable, WebPage, WebPage> work) {
        return database.write(handle -> {
            PageTable table = new PageTable(handle);
            WebPage page = work.apply(table, table.existing(id));
            note(handle, action, page);
            return page;
        });
    }

    private Text tidy(Text text) {
        String slug = Slug.of(text.slug().isBlank() ? text.title() : text.slug());
        String body = Headings.anchored(richText.clean(text.body()));
        return new Text(slug, text.title(), text.summary(), body, text.unit(), text.source());
    }

    private void note(Handle handle, String action, WebPage page) {
        audit.record(
                handle,
                "pages." + action,
                "pages.page/" + page.id(),
                page.text().title());
    }
}
