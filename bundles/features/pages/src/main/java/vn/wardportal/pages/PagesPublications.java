package vn.wardportal.pages;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Publications;

/** The published pages, for the site map. */
@Component
public class PagesPublications implements Publications {

    private final WebPages pages;

    @Activate
    public PagesPublications(@Reference WebPages pages) {
        this.pages = pages;
    }

    @Override
    public List<Publication> newest(int offset, int limit) {
        return pages.published(offset, limit).stream()
                .map(PagesPublications::publication)
                .toList();
    }

    @Override
    public List<Publication> newestInEnglish(int offset, int limit) {
        return pages.publishedInEnglish(offset, limit).stream()
                .map(PagesPublications::publication)
                .toList();
    }

    private static Publication publication(Entry page) {
        Publication publication = new Publication(
                page.address(), page.title(), page.summary(), Optional.empty(), page.updated(), page.updated());
        return page.english().isEmpty()
                ? publication
                : publication.translated(
                        new Publications.English(page.english(), page.englishSummary(), Optional.empty()));
    }
}
