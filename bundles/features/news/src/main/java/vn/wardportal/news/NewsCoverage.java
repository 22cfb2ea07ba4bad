package vn.wardportal.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.rules.Coverage;
import vn.wardportal.api.rules.Covers;
import vn.wardportal.api.text.Dates;

/** How fresh the news are, and those of their categories that are items of Điều 6 of the regulation themselves. */
@Component
@Covers(NewsCoverage.NEWS + ",6.7,6.11")
public class NewsCoverage implements Coverage {

    static final String NEWS = "6.5";

    private final Database database;

    @Activate
    public NewsCoverage(@Reference Database database) {
        this.database = database;
    }

    @Override
    public List<Covered> covered() {
        return database.read(handle -> List.of(all(handle), category(handle, "6.7"), category(handle, "6.11")));
    }

    @Override
    public int topical(LocalDate day) {
        return database.read(handle -> handle.createQuery("""
                        select count(*) from news.article
                        where state = 'PUBLISHED' and published_at >= :from and published_at < :until
                        """)
                .bind("from", day.atStartOfDay(Dates.ZONE).toInstant())
                .bind("until", day.plusDays(1).atStartOfDay(Dates.ZONE).toInstant())
                .mapTo(Integer.class)
                .one());
    }

    private static Covered all(Handle handle) {
        return handle.createQuery(
                        "select max(published_at) as latest, count(*) as found from news.article where state = 'PUBLISHED'")
                .map((row, context) -> new Covered(
                        NEWS,
                        Optional.ofNullable(row.getObject("latest", Instant.class)),
                        NewsPage.PATH,
                        row.getLong("found")))
                .one();
    }

    /** The categories that serve the item; their address is the first one's list. */
    private static Covered category(Handle handle, String item) {
        return handle.createQuery("""
                        select max(a.published_at) as latest, count(a.id) as found, min(c.slug) as slug
                        from news.category c left join news.article a on a.category = c.slug and a.state = 'PUBLISHED'
                        where c.clause = :item
                        """)
                .bind("item", item)
                .map((row, context) -> new Covered(
                        item,
                        Optional.ofNullable(row.getObject("latest", Instant.class)),
                        new Selection(Optional.ofNullable(row.getString("slug")), Optional.empty()).address(1),
                        row.getLong("found")))
                .one();
    }
}
