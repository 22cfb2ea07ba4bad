package vn.wardportal.api.content;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.check.Checks;
import vn.wardportal.api.check.Consents;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.search.SearchFeed;
import vn.wardportal.api.site.Redirects;
import vn.wardportal.api.version.Editions;
import vn.wardportal.api.workflow.Route;

/**
 * What keeping, publishing and withdrawing any kind of content takes of the platform; a module asks for all at once.
 *
 * <pre>{@code
 * @Activate
 * public WarningStore(@Reference Database database, @Reference ContentServices services, @Reference WarningKind kind) {
 *     super(database, services, kind);
 * }
 * }</pre>
 *
 * @param audit who did what
 * @param files pictures and documents
 * @param editions every version
 * @param route the way to residents
 * @param checks remember what is published
 * @param consents who is on pictures, and how they agreed
 * @param redirects old addresses that lead on
 * @param search is told what residents find
 * @param clock tells when something was done
 */
@Component(service = ContentServices.class)
public record ContentServices(
        Audit audit,
        Files files,
        Editions editions,
        Route route,
        Checks checks,
        Consents consents,
        Redirects redirects,
        SearchFeed search,
        Clock clock) {

    @Activate
    public ContentServices(
            @Reference Audit audit,
            @Reference Files files,
            @Reference Editions editions,
            @Reference Route route,
            @Reference Checks checks,
            @Reference Consents consents,
            @Reference Redirects redirects,
            @Reference SearchFeed search,
            @Reference Clock clock) {
        this.audit = audit;
        this.files = files;
        this.editions = editions;
        this.route = route;
        this.checks = checks;
        this.consents = consents;
        this.redirects = redirects;
        this.search = search;
        this.clock = clock;
    }

    /** Services in a test where nobody searches. */
    public ContentServices(
            Audit audit,
            Files files,
            Editions editions,
            Route route,
            Checks checks,
            Consents consents,
            Redirects redirects,
            Clock clock) {
        this(
                audit,
                files,
                editions,
                route,
                checks,
                consents,
                redirects,
                new SearchFeed((handle, topic, key, payload) -> {}),
                clock);
    }
}
