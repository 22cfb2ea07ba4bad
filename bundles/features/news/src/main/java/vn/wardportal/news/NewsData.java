package vn.wardportal.news;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.open.Row;

/** The published articles, as open data. */
@Component
@Dataset.Named(name = "tin-tuc", title = "news.title", purpose = "news.data.purpose")
public class NewsData implements Dataset {

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
        return List.of(
                new Column("address", Type.ADDRESS, "news.data.address"),
                new Column("title", Type.TEXT, "news.data.title"),
                new Column("summary", Type.TEXT, "news.data.summary"),
                new Column("category", Type.TEXT, "news.data.category"),
                new Column("unit", Type.TEXT, "news.data.unit"),
                new Column("published", Type.TIME, "news.data.published"),
                new Column("updated", Type.TIME, "news.data.updated"),
                new Column("body", Type.HTML, "news.data.body"),
                new Column("title_en", Type.TEXT, "news.data.titleEn"),
                new Column("summary_en", Type.TEXT, "news.data.summaryEn"),
                new Column("body_en", Type.HTML, "news.data.bodyEn"),
                new Column("stale_en", Type.FLAG, "news.data.staleEn"));
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
        return query.map((row, context) -> row(Rows.article(row, List.of()))).list();
    }

    private static Row row(Article article) {
        Text text = article.text();
        Row row = Row.of(article.id(), text.slug())
                .with("address", article.path())
                .with("title", text.title())
                .with("summary", text.summary())
                .with("category", text.category())
                .with("unit", text.unit())
                .with("published", article.life().published())
                .with("updated", article.changed())
                .with("body", text.body());
        English english = article.manuscript().english();
        return english.given()
                ? row.with("title_en", english.title())
                        .with("summary_en", english.summary())
                        .with("body_en", english.body())
                        .with("stale_en", article.manuscript().stale())
                : row;
    }
}
