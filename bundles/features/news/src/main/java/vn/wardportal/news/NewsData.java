package vn.wardportal.news;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.open.Columns;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.open.Row;

/** The published articles, as open data. */
@Component
@Dataset.Named(name = "tin-tuc", title = "news.title", purpose = "news.data.purpose")
public class NewsData implements Dataset {

    private static final Columns<Article> COLUMNS = Columns.<Article>of(Article::id, text(Text::slug))
            .and("address", Type.ADDRESS, "news.data.address", Article::path)
            .and("title", Type.TEXT, "news.data.title", text(Text::title))
            .and("summary", Type.TEXT, "news.data.summary", text(Text::summary))
            .and("category", Type.TEXT, "news.data.category", text(Text::category))
            .and("unit", Type.TEXT, "news.data.unit", text(Text::unit))
            .and("published", Type.TIME, "news.data.published", article -> article.life()
                    .published())
            .and("updated", Type.TIME, "news.data.updated", Article::changed)
            .and("body", Type.HTML, "news.data.body", text(Text::body))
            .and("title_en", Type.TEXT, "news.data.titleEn", english(English::title))
            .and("summary_en", Type.TEXT, "news.data.summaryEn", english(English::summary))
            .and("body_en", Type.HTML, "news.data.bodyEn", english(English::body))
            .and("stale_en", Type.FLAG, "news.data.staleEn", article -> english(article)
                    .map(english -> article.manuscript().stale()));

    private static final String PUBLISHED =
            "select a.*, b.html, b.en_html, b.consents from news.article a join news.article_body b on b.article = a.id"
                    + " where a.state = 'PUBLISHED' and ";

    private final Database database;

    @Activate
    public NewsData(@Reference Database database) {
        this.database = database;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS.all();
    }

    @Override
    public List<Row> after(long number, int limit) {
        return database.read(handle -> rows(
                handle.createQuery(PUBLISHED + "a.id > :number order by a.state, a.id fetch first :limit rows only")
                        .bind("number", number)
                        .bind("limit", limit)));
    }

    @Override
    public Optional<Row> at(String key) {
        return database.read(
                handle -> rows(handle.createQuery(PUBLISHED + "a.slug = :slug").bind("slug", key)).stream()
                        .findFirst());
    }

    private static List<Row> rows(Query query) {
        return query.map((row, context) -> COLUMNS.row(Rows.article(row, List.of())))
                .list();
    }

    private static Optional<English> english(Article article) {
        return Optional.of(article.manuscript().english()).filter(English::given);
    }

    private static <V> Function<Article, V> text(Function<Text, V> part) {
        return article -> part.apply(article.text());
    }

    private static <V> Function<Article, Optional<V>> english(Function<English, V> part) {
        return article -> english(article).map(part);
    }
}
