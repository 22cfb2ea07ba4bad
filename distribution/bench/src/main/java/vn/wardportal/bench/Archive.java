package vn.wardportal.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * Articles put straight into the database of a portal that does not run: copies of the demo articles over five years, at
 * {@code /tin-tuc/so-1} and so on.
 */
final class Archive {

    /** Address of an article, without its number. */
    static final String ARTICLE = "/tin-tuc/so-";

    private static final String SAMPLES = """
            create local temporary table sample as
            select row_number() over (order by id) - 1 as place, id from news.article where demo and state = 'PUBLISHED'
            """;
    private static final String ARTICLES = """
            insert into news.article (slug, category, title, summary, unit, origin, origin_name, origin_author,
                origin_address, cover_hash, cover_name, cover_type, cover_bytes, cover_width, cover_height, cover_alt,
                cover_caption, cover_author, state, writer, created_at, updated_at, published_at, version, demo)
            select 'so-' || x, category, title, summary, unit, origin, origin_name, origin_author,
                origin_address, cover_hash, cover_name, cover_type, cover_bytes, cover_width, cover_height, cover_alt,
                cover_caption, cover_author, state, writer, t, t, t, 1, false
            from (select x, dateadd('MINUTE', -130 * x, current_timestamp) as t from system_range(%1$d, %2$d)) numbers
            join sample on place = mod(x, (select count(*) from sample))
            join news.article original on original.id = sample.id
            """;
    private static final String BODIES = """
            insert into news.article_body (article, html)
            select copy.id, html from system_range(%1$d, %2$d) numbers
            join news.article copy on slug = 'so-' || x
            join sample on place = mod(x, (select count(*) from sample))
            join news.article_body on article = sample.id
            """;
    private static final String MONTHS = """
            insert into news.tally
            select category, extract(year from published) * 100 + extract(month from published) as period, count(*)
            from (select category, published_at at time zone 'Asia/Ho_Chi_Minh' as published from news.article
                where state = 'PUBLISHED') articles
            group by category, period
            """;

    private Archive() {}

    /** Adds the articles of these numbers. */
    static void fill(Path home, int first, int last) {
        StoppedDatabase.execute(
                home,
                List.of(
                        SAMPLES,
                        ARTICLES.formatted(first, last),
                        BODIES.formatted(first, last),
                        "delete from news.tally",
                        MONTHS,
                        "insert into news.tally select '*', period, sum(articles) from news.tally group by period",
                        "insert into news.tally select category, 0, sum(articles) from news.tally group by category",
                        "analyze"));
    }
}
