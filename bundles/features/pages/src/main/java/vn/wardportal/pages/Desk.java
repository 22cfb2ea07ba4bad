package vn.wardportal.pages;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
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
    private final Files files;
    private final Clock clock;

    @Activate
    public Desk(
            @Reference Database database,
            @Reference Audit audit,
            @Reference Redirects redirects,
            @Reference RichText richText,
            @Reference Files files,
            @Reference Clock clock) {
        this.database = database;
        this.audit = audit;
        this.redirects = redirects;
        this.richText = richText;
        this.files = files;
        this.clock = clock;
    }

    /** Takes a picture for a page; it is kept for good once the page is. */
    public StoredFile take(Upload upload) {
        Acting.require(EDIT);
        return files.store(upload, Kind.PICTURE);
    }

    /**
     * Keeps a new page as a draft, the last of its siblings.
     *
     * @param parent the page above; absent for the front, of which there is one
     * @throws Refusal if fields lack something, or the address is taken
     */
    public WebPage create(OptionalLong parent, Text text) {
        Acting.require(EDIT);
        return insert(parent, text, State.DRAFT, false);
    }

    /**
     * Keeps the text of a page. A changed address leads on to the new one, also for the pages below.
     *
     * @param seen the version the author began with
     * @throws Refusal if somebody else changed the page meanwhile, fields lack something, or the address is taken
     */
    public WebPage save(long id, int seen, Text text) {
        Acting.require(EDIT);
        Text tidy = tidy(text);
        return act(id, seen, "save", (table, page) -> {
            if (page.published()) {
                Acting.require(PUBLISH);
                Refusal.unlessEmpty(Checks.forResidents(tidy));
            }
            table.update(page, tidy, clock.instant(), redirects);
        });
    }

    /**
     * Lets residents see the page.
     *
     * @param seen the version that is to be published
     * @throws Refusal if somebody else changed the page meanwhile, or fields lack something
     */
    public WebPage publish(long id, int seen) {
        Acting.require(PUBLISH);
        return act(id, seen, "publish", (table, page) -> {
            Refusal.unlessEmpty(Checks.forResidents(page.text()));
            table.publish(page);
        });
    }

    /** What keeps that text from residents. */
    void check(Text text) {
        Refusal.unlessEmpty(Checks.forResidents(clean(text)));
    }

    /** Takes the page from residents and keeps it as a draft. */
    public WebPage unpublish(long id, int seen) {
        Acting.require(PUBLISH);
        return act(id, seen, "unpublish", PageTable::unpublish);
    }

    /**
     * Puts the page in the trash.
     *
     * @throws Refusal if there are pages below it
     */
    public WebPage trash(long id, int seen) {
        Acting.require(PUBLISH);
        return act(id, seen, "trash", PageTable::trash);
    }

    /**
     * Takes the page out of the trash, as a draft.
     *
     * @throws Refusal if its address was taken meanwhile, or the page above is gone
     */
    public WebPage restore(long id, int seen) {
        Acting.require(PUBLISH);
        return act(id, seen, "restore", PageTable::restore);
    }

    /** Deletes a page that is in the trash, for good. */
    public void delete(long id, int seen) {
        Acting.require(PUBLISH);
        database.write(handle -> {
            PageTable table = new PageTable(handle);
            WebPage page = table.claim(id, seen);
            table.delete(page);
            audit.record(handle, "pages.delete", owner(id), page.text().title());
            files.keep(handle, owner(id), List.of(), false);
            return page;
        });
    }

    /** Moves the page up (-1) or down (+1) among its siblings. */
    public void shift(long id, int step) {
        Acting.require(EDIT);
        database.write(handle -> {
            PageTable table = new PageTable(handle);
            WebPage page = table.existing(id);
            table.shift(page, step);
            note(handle, "shift", page);
            return page;
        });
    }

    /** The page as it would be with that text, for a preview. */
    WebPage sketch(WebPage page, Text text) {
        Acting.require(EDIT);
        return page.with(clean(text));
    }

    WebPage insert(OptionalLong parent, Text text, State state, boolean demo) {
        Text tidy = tidy(text);
        return database.write(handle -> {
            WebPage page = new PageTable(handle).insert(parent, tidy, state, demo, clock.instant());
            note(handle, "create", page);
            return page;
        });
    }

    private WebPage act(long id, int seen, String action, BiConsumer<PageTable, WebPage> work) {
        return database.write(handle -> {
            PageTable table = new PageTable(handle);
            work.accept(table, table.claim(id, seen));
            WebPage page = table.existing(id);
            note(handle, action, page);
            return page;
        });
    }

    private Text tidy(Text text) {
        Text tidy = clean(text);
        Refusal.unlessEmpty(Checks.forKeeping(tidy));
        return tidy;
    }

    private Text clean(Text text) {
        String slug = Slug.of(text.slug().isBlank() ? text.title() : text.slug());
        String body = Headings.anchored(richText.clean(text.body()));
        return new Text(slug, text.title(), text.summary(), body, text.unit(), text.source());
    }

    private void note(Handle handle, String action, WebPage page) {
        audit.record(handle, "pages." + action, owner(page.id()), page.text().title());
        files.keep(
                handle,
                owner(page.id()),
                StoredFile.hashesIn(page.text().body()).toList(),
                page.published());
    }

    private static String owner(long id) {
        return "pages.page/" + id;
    }
}
