package vn.wardportal.news;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.page.Page;
import vn.wardportal.news.desk.Newsroom;
import vn.wardportal.testing.ProcessorTime;
import vn.wardportal.testing.Rendered;

/** Twenty thousand articles over five years: no page reads more than it shows and the month it begins in. */
class LongArchiveTest {

    private static final Logger log = LoggerFactory.getLogger(LongArchiveTest.class);
    private static final int ARTICLES = 20_000;
    private static final Newsroom newsroom = new Newsroom();

    @BeforeAll
    static void fill() {
        newsroom.database.write(handle -> {
            handle.execute("""
                    insert into news.article (slug, category, title, summary, unit, origin, origin_name, origin_author,
                        origin_address, state, writer, created_at, updated_at, published_at, version, demo)
                    select 'tin-' || x, (select slug from news.category where place = 10 + 10 * mod(x, 11)),
                        'Tin số ' || x, 'Tóm tắt của tin số ' || x, 'Văn phòng', 'OWN', '', '', '', 'PUBLISHED', 'chi-lan',
                        t, t, t, 1, false
                    from (select x, dateadd('MINUTE', x * 131, timestamp with time zone '2021-01-01 00:00:00+07') as t
                        from system_range(1, ?))""", ARTICLES);
            handle.execute(
                    "insert into news.article_body (article, html) select id, repeat('<p>Nội dung.</p>', 200) from news.article");
            String month = "extract(year from published_at) * 100 + extract(month from published_at)";
            handle.execute("insert into news.tally select category, " + month
                    + ", count(*) from news.article group by category, " + month);
            handle.execute("insert into news.tally select '*', period, sum(articles) from news.tally group by period");
            handle.execute(
                    "insert into news.tally select category, 0, sum(articles) from news.tally group by category");
            return handle.execute("analyze");
        });
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @Test
    void pagesInTheMiddleAreWhole() {
        Document page = Rendered.page(open("", Map.of("trang", "501")));

        assertThat(page.select(".item h2").first().text()).isEqualTo("Tin số 10000");
        assertThat(page.select(".item")).hasSize(20);
        assertThat(page.select(".pages a").eachText())
                .containsExactly("Trang trước", "1", "500", "501", "502", "1000", "Trang sau");
    }

    @Test
    void aCategoryIsPagedWithoutTheOthers() {
        Document last = Rendered.page(open("", Map.of("chuyen-muc", "kinh-te", "trang", "91")));

        assertThat(last.select(".item h2").last().text()).isEqualTo("Tin số 11");
    }

    @Test
    void listsFollowAnIndex() {
        assertThat(plan(
                        "select id from news.article where state = 'PUBLISHED' order by state, published_at desc, id desc"
                                + " fetch first 20 rows only"))
                .contains("ARTICLE_NEWEST")
                .contains("index sorted");
        assertThat(plan("select id from news.article where state = 'PUBLISHED' and category = 'kinh-te'"
                        + " order by state, category, published_at desc, id desc fetch first 20 rows only"))
                .contains("ARTICLE_NEWEST_IN_CATEGORY")
                .contains("index sorted");
        assertThat(
                        plan(
                                "select a.id, b.html from news.article a join news.article_body b on b.article = a.id"
                                        + " where a.state = 'PUBLISHED' and a.id > 500 order by a.state, a.id fetch first 10 rows only"))
                .contains("ARTICLE_NUMBERED")
                .contains("index sorted");
        assertThat(plan("select id from news.article where state = 'PUBLISHED' and english"
                        + " order by state, english, published_at desc, id desc fetch first 20 rows only"))
                .contains("ARTICLE_NEWEST_IN_ENGLISH")
                .contains("index sorted");
    }

    @Test
    void whatAPageCostsIsLogged() {
        long list = cost(() -> open("", Map.of("trang", "617")));
        long article = cost(() -> open("tin-12345", Map.of()));

        log.info("CPU per page of {} articles: list {} µs, article {} µs", ARTICLES, list, article);
        assertThat(list)
                .as("CPU of a list page, in µs, with room for a slow machine")
                .isLessThan(5_000);
        assertThat(article)
                .as("CPU of an article, in µs, with room for a slow machine")
                .isLessThan(5_000);
    }

    private static long cost(Supplier<Page> page) {
        return ProcessorTime.micros(1_500, () -> page.get().content().writeTo(new StringOutput()));
    }

    private static String plan(String sql) {
        return newsroom.database.read(handle ->
                handle.createQuery("explain " + sql).mapTo(String.class).one());
    }

    private static Page open(String path, Map<String, String> parameters) {
        return newsroom.page.open(Rendered.visit(path, parameters));
    }
}
