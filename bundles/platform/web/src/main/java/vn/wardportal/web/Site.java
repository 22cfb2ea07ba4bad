package vn.wardportal.web;

import java.time.Clock;
import java.util.concurrent.Executor;
import org.eclipse.jetty.server.Server;
import vn.wardportal.api.page.SitePages;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.web.answer.PageCache;
import vn.wardportal.web.frame.Theme;
import vn.wardportal.web.gate.Doors;
import vn.wardportal.web.pages.Contributions;
import vn.wardportal.web.pages.Pages;
import vn.wardportal.web.pages.Prints;
import vn.wardportal.web.pages.Router;
import vn.wardportal.web.pages.Shells;
import vn.wardportal.web.pages.SiteFacts;
import vn.wardportal.web.pages.Standings;
import vn.wardportal.web.visits.Visits;

/**
 * The parts that answer residents, put together.
 *
 * @param router what stands where
 * @param pages what makes the answers
 * @param cache what keeps them
 * @param doors who may enter a module
 * @param files the look
 * @param bytes pictures and documents
 * @param previews pages that are not public
 * @param standings what residents find where
 * @param health whether all is well
 * @param visits how often pages are read
 * @param executor threads that may block
 */
record Site(
        Router router,
        Pages pages,
        PageCache cache,
        Doors doors,
        ThemeFiles files,
        BytesDesk bytes,
        PreviewShelf previews,
        SitePages standings,
        HealthDesk health,
        Visits visits,
        Executor executor) {

    static Site of(Contributions contributions, BytesDesk bytes, SiteFacts facts, Workings workings) {
        Theme theme = Theme.load();
        Messages messages = Messages.of(Site.class);
        Clock clock = workings.clock();
        Router router = new Router(contributions);
        Standings standings = new Standings(router, facts, messages.in(Language.VI));
        Shells shells = new Shells(contributions, facts, theme, messages, clock);
        Prints prints = new Prints(contributions, shells, standings, bytes::file);
        Pages pages = new Pages(contributions, facts, shells, prints, clock);
        return new Site(
                router,
                pages,
                new PageCache(clock, workings.cacheBytes()),
                workings.doors(),
                new ThemeFiles(theme),
                bytes,
                new PreviewShelf(pages, clock),
                standings,
                new HealthDesk(),
                workings.visits(),
                workings.executor());
    }

    /** Makes the server answer with this site and these contexts. */
    void serve(Server server, Contexts contexts) {
        Reception reception = new Reception(contexts, new Reader(this), new FormDesk(this), pages.problems(), doors);
        server.setHandler(new Edge(cache, reception, executor, visits));
        server.setErrorHandler(new ErrorPages(pages.problems()));
    }

    /**
     * What the parts work with.
     *
     * @param clock the portal's time
     * @param executor threads that may block
     * @param doors who may enter a module
     * @param visits how often pages are read
     * @param cacheBytes how much memory kept pages may take
     */
    record Workings(Clock clock, Executor executor, Doors doors, Visits visits, long cacheBytes) {}
}
