package vn.wardportal.pages;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.open.Row;

/** The published pages, as open data. */
@Component
@Dataset.Named(name = "gioi-thieu", title = "pages.title", purpose = "pages.data.purpose")
public class PagesData implements Dataset {

    private final WebPages pages;

    @Activate
    public PagesData(@Reference WebPages pages) {
        this.pages = pages;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("address", Type.ADDRESS, "pages.data.address"),
                new Column("title", Type.TEXT, "pages.data.title"),
                new Column("summary", Type.TEXT, "pages.data.summary"),
                new Column("unit", Type.TEXT, "pages.data.unit"),
                new Column("updated", Type.TIME, "pages.data.updated"),
                new Column("body", Type.HTML, "pages.data.body"),
                new Column("title_en", Type.TEXT, "pages.data.titleEn"),
                new Column("summary_en", Type.TEXT, "pages.data.summaryEn"),
                new Column("body_en", Type.HTML, "pages.data.bodyEn"),
                new Column("stale_en", Type.FLAG, "pages.data.staleEn"));
    }

    @Override
    public List<Row> after(long number, int limit) {
        return pages.publishedAfter(number, limit).stream().map(PagesData::row).toList();
    }

    @Override
    public Optional<Row> at(String key) {
        return key.matches("\\d{1,18}")
                ? pages.find(Long.parseLong(key)).filter(WebPage::published).map(PagesData::row)
                : Optional.empty();
    }

    private static Row row(WebPage page) {
        Row row = Row.of(page.id(), Long.toString(page.id()))
                .with("address", page.address())
                .with("title", page.text().title())
                .with("summary", page.text().summary())
                .with("unit", page.text().unit())
                .with("updated", page.updated())
                .with("body", page.text().body());
        WebPage.English english = page.text().english();
        return english.given()
                ? row.with("title_en", english.title())
                        .with("summary_en", english.summary())
                        .with("body_en", english.body())
                        .with("stale_en", page.text().stale())
                : row;
    }
}
