package vn.wardportal.pages;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Checks;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.site.Redirects;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.version.Editions;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.pages.Refusal.Reason;
import vn.wardportal.pages.WebPage.State;
import vn.wardportal.pages.WebPage.Text;
import vn.wardportal.pages.WebPage.Withdrawal;

/**
 * Brings pages to residents and takes them away. Every act is audited, and is refused if somebody changed the page since
 * the version that was seen.
 */
@Component(service = Publishing.class)
public class Publishing {

    private final Database database;
    private final Records records;
    private final Redirects redirects;
    private final Editions editions;
    private final Route route;
    private final Checks checks;
    private final Examination examination;
    private final Clock clock;

    @Activate
    public Publishing(
            @Reference Database database,
            @Reference Records records,
            @Reference Redirects redirects,
            @Reference Editions editions,
            @Reference Route route,
            @Reference Checks checks,
            @Reference Examination examination,
            @Reference Clock clock) {
        this.database = database;
        this.records = records;
        this.redirects = redirects;
        this.editions = editions;
        this.route = route;
        this.checks = checks;
        this.examination = examination;
        this.clock = clock;
    }

    /**
     * Looks whether residents could read that text there.
     *
     * @param parent the page above; absent for the front
     * @throws Refusal if fields lack something, or residents never read the page above
     */
    void check(OptionalLong parent, Text text) {
        Refusal.unlessEmpty(Mistakes.forResidents(text));
        if (!database.read(handle -> new PageTable(handle).belowShown(parent))) {
            throw new Refusal(Reason.ABOVE_UNPUBLISHED);
        }
    }

    /**
     * Lets residents read the version that was decided on. A changed address leads on to the new one, also for the pages
     * below.
     *
     * @return false if another version was written since, or the page is thrown away, gone or has none above it
     * @throws NotPermitted if the version was not released
     */
    boolean publish(long id, Release release) {
        if (!route.released(release.subject(), release.hash())) {
            throw new NotPermitted(release.subject() + " was not released as " + release.hash());
        }
        return database.write(handle -> {
            PageTable table = new PageTable(handle);
            if (table.done(id, release.number())) {
                return true;
            }
            WebPage before = table.existing(id);
            Optional<Edition> newest = editions.newest(handle, release.subject());
            if (before.state() == State.TRASHED
                    || !table.belowShown(before.parent())
                    || newest.filter(edition -> edition.hash().equals(release.hash()))
                            .isEmpty()) {
                return false;
            }
            show(
                    handle,
                    table.claim(id, before.version()),
                    TextFields.text(newest.get().fields()),
                    release);
            return true;
        });
    }

    private void show(Handle handle, WebPage before, Text text, Release release) {
        PageTable table = new PageTable(handle);
        table.update(before, text.at(table.free(before, text.slug())), clock.instant(), redirects);
        table.publish(before, release.number());
        WebPage after = table.existing(before.id());
        records.note(handle, "publish", after, release.by());
        checks.remember(handle, examination.of(release.subject(), after.text()));
    }

    /** Takes the page from residents and tells them why. The pages below it stay. */
    public WebPage withdraw(long id, int seen, String reason) {
        Withdrawal withdrawal = new Withdrawal(clock.instant(), reason.strip());
        return act(id, seen, (handle, page) -> {
            require(page.published());
            PageTable table = new PageTable(handle);
            table.withdraw(page, withdrawal);
            records.note(handle, "withdraw", table.existing(id), withdrawal.reason());
            checks.forget(handle, Records.subject(id));
        });
    }

    /**
     * Puts the page in the trash.
     *
     * @throws Refusal if residents read it, it is on its way to them, or there are pages below it
     */
    public WebPage trash(long id, int seen) {
        return act(id, seen, (handle, page) -> {
            require(page.state() == State.DRAFT);
            if (route.underWay(Records.subject(id))) {
                throw new Refusal(Reason.UNDER_WAY);
            }
            PageTable table = new PageTable(handle);
            table.trash(page);
            records.note(handle, "trash", table.existing(id));
        });
    }

    /**
     * Takes the page out of the trash, as a draft.
     *
     * @throws Refusal if its address was taken meanwhile, or the page above is gone
     */
    public WebPage restore(long id, int seen) {
        return act(id, seen, (handle, page) -> {
            require(page.state() == State.TRASHED);
            PageTable table = new PageTable(handle);
            table.restore(page);
            records.note(handle, "restore", table.existing(id));
        });
    }

    /** Deletes a page that is in the trash, for good. */
    public void delete(long id, int seen) {
        Acting.require(Rights.WITHDRAW);
        database.write(handle -> {
            PageTable table = new PageTable(handle);
            WebPage page = table.claim(id, seen);
            require(page.state() == State.TRASHED);
            table.delete(page);
            records.noteDeleted(handle, page);
            return page;
        });
    }

    private WebPage act(long id, int seen, BiConsumer<Handle, WebPage> work) {
        Acting.require(Rights.WITHDRAW);
        return database.write(handle -> {
            PageTable table = new PageTable(handle);
            work.accept(handle, table.claim(id, seen));
            return table.existing(id);
        });
    }

    private static void require(boolean fitting) {
        if (!fitting) {
            throw new Refusal(Reason.WRONG_STATE);
        }
    }
}
