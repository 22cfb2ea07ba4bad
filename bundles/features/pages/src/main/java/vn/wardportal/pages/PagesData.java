package vn.wardportal.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.open.Columns;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.open.Row;
import vn.wardportal.pages.WebPage.English;
import vn.wardportal.pages.WebPage.Text;

/** The published pages, as open data. */
@Component
@Dataset.Named(name = "gioi-thieu", title = "pages.title", purpose = "pages.data.purpose")
public class PagesData implements Dataset {

    private static final Columns<WebPage> COLUMNS = Columns.<WebPage>of(WebPage::id, page -> Long.toString(page.id()))
            .and("address", Type.ADDRESS, "pages.data.address", WebPage::address)
            .and("title", Type.TEXT, "pages.data.title", text(Text::title))
            .and("summary", Type.TEXT, "pages.data.summary", text(Text::summary))
            .and("unit", Type.TEXT, "pages.data.unit", text(Text::unit))
            .and("updated", Type.TIME, "pages.data.updated", WebPage::updated)
            .and("body", Type.HTML, "pages.data.body", text(Text::body))
            .and("title_en", Type.TEXT, "pages.data.titleEn", english(English::title))
            .and("summary_en", Type.TEXT, "pages.data.summaryEn", english(English::summary))
            .and("body_en", Type.HTML, "pages.data.bodyEn", english(English::body))
            .and("stale_en", Type.FLAG, "pages.data.staleEn", page -> english(page)
                    .map(english -> page.text().stale()));

    private final WebPages pages;

    @Activate
    public PagesData(@Reference WebPages pages) {
        this.pages = pages;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS.all();
    }

    @Override
    public List<Row> after(long number, int limit) {
        return pages.publishedAfter(number, limit).stream().map(COLUMNS::row).toList();
    }

    @Override
    public Optional<Row> at(String key) {
        return key.matches("\\d{1,18}")
                ? pages.find(Long.parseLong(key)).filter(WebPage::published).map(COLUMNS::row)
                : Optional.empty();
    }

    private static Optional<English> english(WebPage page) {
        return Optional.of(page.text().english()).filter(English::given);
    }

    private static <V> Function<WebPage, V> text(Function<Text, V> part) {
        return page -> part.apply(page.text());
    }

    private static <V> Function<WebPage, Optional<V>> english(Function<English, V> part) {
        return page -> english(page).map(part);
    }
}
