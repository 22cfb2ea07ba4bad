package vn.wardportal.web.site;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.page.Source;
import vn.wardportal.api.site.Opening;
import vn.wardportal.api.site.Redirects;
import vn.wardportal.api.site.Site;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.site.SiteLink;
import vn.wardportal.web.pages.BuiltInFacts;
import vn.wardportal.web.pages.Copy;
import vn.wardportal.web.pages.SiteFacts;

/** The site's identity and its old addresses, from the database. The identity is kept in memory: every page shows it. */
@Component(service = {Site.class, Redirects.class, SiteFacts.class, SiteRecords.class})
public class SiteRecords implements Site, Redirects, SiteFacts {

    private final Source identitySource = new Source("site identity");
    private final Copies copies;
    private final OldAddresses old;
    private volatile SiteIdentity identity;

    @Activate
    public SiteRecords(@Reference Database database) {
        this.copies = new Copies(database);
        this.old = new OldAddresses(database);
        identity = database.read(SiteRecords::stored);
    }

    @Override
    public SiteIdentity identity() {
        identitySource.read();
        return identity;
    }

    /** Puts another identity in place of the one there is. */
    void change(Handle handle, SiteIdentity newer) {
        handle.createUpdate("""
                        merge into web.identity
                        key (id)
                        values (1, :label, :name, :parent, :responsible, :address, :phone, :email, :domain, :counter)
                        """).bindMethods(newer).execute();
        handle.execute("delete from web.opening");
        newer.hours().forEach(opening -> handle.createUpdate("insert into web.opening values (:day, :opens, :closes)")
                .bind("day", opening.day().getValue())
                .bind("opens", opening.from())
                .bind("closes", opening.to())
                .execute());
        put(handle, newer.links());
        changed(handle);
    }

    /** Puts other links at the foot and leaves the rest. */
    void changeLinks(Handle handle, List<SiteLink> links) {
        put(handle, links);
        changed(handle);
    }

    private static void put(Handle handle, List<SiteLink> links) {
        handle.execute("delete from web.link");
        for (int place = 0; place < links.size(); place++) {
            handle.createUpdate("insert into web.link (place, title, address) values (:place, :title, :address)")
                    .bind("place", place)
                    .bindMethods(links.get(place))
                    .execute();
        }
    }

    private void changed(Handle handle) {
        SiteIdentity newer = stored(handle);
        handle.afterCommit(() -> {
            identity = newer;
            identitySource.changed();
        });
    }

    @Override
    public void add(Handle handle, String from, String to) {
        old.add(handle, from, to);
    }

    @Override
    public Optional<String> redirect(String path, String query) {
        return old.find(path, query);
    }

    /** The old addresses. */
    OldAddresses old() {
        return old;
    }

    @Override
    public void keep(String path, Copy copy) {
        copies.keep(path, copy);
    }

    @Override
    public Optional<Copy> copy(String path) {
        return copies.find(path);
    }

    /** What was saved; before that what is built in, with the links there are. */
    private static SiteIdentity stored(Handle handle) {
        List<Opening> hours = handle.createQuery("select * from web.opening order by weekday, opens")
                .map((row, context) -> new Opening(
                        DayOfWeek.of(row.getInt("weekday")),
                        row.getObject("opens", LocalTime.class),
                        row.getObject("closes", LocalTime.class)))
                .list();
        List<SiteLink> links = handle.createQuery("select title, address from web.link order by place")
                .map((row, context) -> new SiteLink(row.getString("title"), row.getString("address")))
                .list();
        return handle.createQuery("select * from web.identity")
                .map((row, context) -> new SiteIdentity(
                        row.getString("label"),
                        row.getString("name"),
                        row.getString("parent"),
                        row.getString("responsible"),
                        row.getString("address"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("domain"),
                        row.getString("counter"),
                        hours,
                        links))
                .findOne()
                .orElseGet(() -> new BuiltInFacts().identity(links));
    }
}
