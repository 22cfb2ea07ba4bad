package vn.wardportal.news;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.text.Dates;

/** How many articles residents can read, by category and month: counted when one comes or goes, not when a list is read. */
public final class Tally {

    private static final String ALL = "*";
    private static final int ALL_TIME = 0;

    private Tally() {}

    /** The months that have articles, the newest first. */
    static List<Month> months(Handle handle, Optional<String> category) {
        return handle.createQuery("""
                        select period, articles from news.tally
                        where category = :category and period > 0 and articles > 0 order by period desc""")
                .bind("category", category.orElse(ALL))
                .map((row, context) -> new Month(month(row.getInt("period")), row.getInt("articles")))
                .list();
    }

    /** Slugs of the categories that have articles. */
    static Set<String> categories(Handle handle) {
        return handle.createQuery("select category from news.tally where period = 0 and articles > 0")
                .mapTo(String.class)
                .set();
    }

    /** Counts anew where an article of that category, first published then, came or went. */
    public static void count(Handle handle, String category, Instant published) {
        YearMonth month = YearMonth.from(published.atZone(Dates.ZONE));
        for (String counted : List.of(category, ALL)) {
            count(handle, counted, month);
            handle.createUpdate("""
                            merge into news.tally (category, period, articles) key (category, period)
                            select :category, 0, coalesce(sum(articles), 0) from news.tally
                            where category = :category and period > 0""").bind("category", counted).execute();
        }
    }

    private static void count(Handle handle, String category, YearMonth month) {
        handle.createUpdate("""
                        merge into news.tally (category, period, articles) key (category, period)
                        select :category, :month, count(*) from news.article
                        where state = 'PUBLISHED' and published_at >= :from and published_at < :to
                        and (:category = '*' or category = :category)""")
                .bind("category", category)
                .bind("month", number(month))
                .bind("from", start(month))
                .bind("to", start(month.plusMonths(1)))
                .execute();
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    private static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }

    /** The month's first moment, as the database compares it. */
    static OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(Dates.ZONE).toOffsetDateTime();
    }

    /**
     * A month that has articles.
     *
     * @param month the month
     * @param articles how many
     */
    public record Month(YearMonth month, int articles) {}
}
