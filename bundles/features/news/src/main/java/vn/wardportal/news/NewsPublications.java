package vn.wardportal.news;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Publications;
import vn.wardportal.api.text.Language;

/** The published articles, for the feed and the site map. */
@Component
public class NewsPublications implements Publications {

    private final Headlines headlines;

    @Activate
    public NewsPublications(@Reference Headlines headlines) {
        this.headlines = headlines;
    }

    @Override
    public List<Publication> newest(int offset, int limit) {
        Categories categories = headlines.categories();
        return headlines.newest(offset, limit).stream()
                .map(headline -> publication(headline, categories))
                .toList();
    }

    @Override
    public Optional<String> parameter() {
        return Optional.of(Selection.CATEGORY);
    }

    @Override
    public Optional<Publications.Category> in(String category, int limit) {
        Categories categories = headlines.categories();
        return categories
                .find(category)
                .map(found -> new Publications.Category(
                        found.title(Language.VI),
                        headlines.latestIn(category, limit).stream()
                                .map(headline -> publication(headline, categories))
                                .toList()));
    }

    @Override
    public List<Publication> newestInEnglish(int offset, int limit) {
        Categories categories = headlines.categories();
        return headlines.newestInEnglish(offset, limit).stream()
                .map(headline -> publication(headline, categories))
                .toList();
    }

    private static Publication publication(Headline headline, Categories categories) {
        Publication publication = vietnamese(headline, categories);
        return headline.translated()
                ? publication.translated(new Publications.English(
                        headline.englishTitle(),
                        headline.englishSummary(),
                        categories.find(headline.category()).map(category -> category.title(Language.EN))))
                : publication;
    }

    private static Publication vietnamese(Headline headline, Categories categories) {
        Instant published = headline.published();
        Instant updated = headline.updated().isAfter(published) ? headline.updated() : published;
        return new Publication(
                headline.path(),
                headline.title(),
                headline.summary(),
                categories.find(headline.category()).map(category -> category.title(Language.VI)),
                published,
                updated);
    }
}
