package vn.wardportal.pages;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.site.Redirects;
import vn.wardportal.api.text.RichText;
import vn.wardportal.api.text.Slug;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.version.Editions;
import vn.wardportal.pages.Refusal.Reason;
import vn.wardportal.pages.WebPage.State;
import vn.wardportal.pages.WebPage.Text;

/** Where pages are written and put in order. Every act checks its permission and is audited. */
@Component(service = Desk.class)
public class Desk {

    private final Database database;
    private final Records records;
    private final Redirects redirects;
    private final RichText richText;
    private final Files files;
    private final Editions editions;
    private final Route route;
    private final Clock clock;

    @Activate
    public Desk(
            @Reference Database database,
            @Reference Records records,
            @Reference Redirects redirects,
            @Reference RichText richText,
            @Reference Files files,
            @Reference Editions editions,
            @Reference Route route,
            @Reference Clock clock) {
        this.database = database;
        this.records = records;
        this.redirects = redirects;
        this.richText = richText;
        this.files = files;
        this.editions = editions;
        this.route = route;
        this.clock = clock;
    }

    /** Takes a picture for a page; it is kept for good once the page is. */
    public StoredFile take(Upload upload) {
        Acting.require(Rights.EDIT);
        return files.store(upload, Kind.PICTURE);
    }

    /**
     * Keeps a new page as a draft, the last of its siblings.
     *
     * @param parent the page above; absent for the front, of which there is one
     * @throws Refusal if fields lack something, or the address is taken
     */
    public WebPage create(OptionalLong parent, Text text) {
        Acting.require(Rights.EDIT);
        return insert(parent, text, State.DRAFT, false);
    }

    /**
     * Keeps the text of a page. Residents who read it already go on to read what was published, at its address; the
     * address of a page they never read leads on when it changes, also for the pages below.
     *
     * @param seen the version the author began with
     * @throws Refusal if somebody else changed the page meanwhile, it is with somebody else on its way, fields lack
     *     something, or the address is taken
     */
    public WebPage save(long id, int seen, Text text) {
        Acting.require(Rights.EDIT);
        Text tidy = tidy(text);
        return database.write(handle -> {
            PageTable table = new PageTable(handle);
            WebPage before = table.claim(id, seen);
            checkState(before);
            table.refuseIfTaken(before, tidy.slug());
            editions.keep(handle, Records.subject(id), TextFields.of(tidy));
            if (!before.shown()) {
                table.update(before, tidy, clock.instant(), redirects);
            }
            WebPage after = table.existing(id);
            records.noteWritten(handle, "save", after, tidy);
            return after;
        });
    }

    /** What was last written, which residents may not have read yet. */
    public Text written(WebPage page) {
        return editions.newest(Records.subject(page.id()))
                .map(edition -> TextFields.text(edition.fields()))
                .orElse(page.text());
    }

    /** Why the acting person cannot write on the page now, in words. */
    public Optional<String> closed(WebPage page) {
        return route.closed(Records.subject(page.id()));
    }

    /** Whether there is a version of it that could be sent in. */
    boolean recorded(WebPage page) {
        return editions.newest(Records.subject(page.id())).isPresent();
    }

    /** Moves the page up (-1) or down (+1) among its siblings. */
    public void shift(long id, int step) {
        Acting.require(Rights.EDIT);
        database.write(handle -> {
            PageTable table = new PageTable(handle);
            WebPage page = table.existing(id);
            table.shift(page, step);
            records.note(handle, "shift", page);
            return page;
        });
    }

    /** The page as it would be with that text, for a preview. */
    WebPage sketch(WebPage page, Text text) {
        Acting.require(Rights.EDIT);
        return page.with(clean(text));
    }

    WebPage insert(OptionalLong parent, Text text, State state, boolean demo) {
        Text tidy = tidy(text);
        return database.write(handle -> {
            WebPage page = new PageTable(handle).insert(parent, tidy, state, demo, clock.instant());
            editions.keep(handle, Records.subject(page.id()), TextFields.of(tidy));
            records.note(handle, "create", page);
            return page;
        });
    }

    private void checkState(WebPage before) {
        if (before.state() == State.TRASHED) {
            throw new Refusal(Reason.WRONG_STATE);
        }
        if (closed(before).isPresent()) {
            throw new Refusal(Reason.CLOSED);
        }
    }

    private Text tidy(Text text) {
        Text tidy = clean(text);
        Refusal.unlessEmpty(Mistakes.forKeeping(tidy));
        return tidy;
    }

    private Text clean(Text text) {
        String slug = Slug.of(text.slug().isBlank() ? text.title() : text.slug());
        String body = Headings.anchored(richText.clean(text.body()));
        return new Text(slug, text.title(), text.summary(), body, text.unit(), text.source());
    }
}
