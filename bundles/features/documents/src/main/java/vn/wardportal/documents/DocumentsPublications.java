package vn.wardportal.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Publications;

/** The published documents, for the feed and the site map. */
@Component
public class DocumentsPublications implements Publications {

    private final Headlines headlines;

    @Activate
    public DocumentsPublications(@Reference Headlines headlines) {
        this.headlines = headlines;
    }

    @Override
    public List<Publication> newest(int offset, int limit) {
        return headlines.newest(offset, limit).stream()
                .map(DocumentsPublications::publication)
                .toList();
    }

    @Override
    public Optional<String> parameter() {
        return Optional.of(Facets.KIND_PARAMETER);
    }

    @Override
    public Optional<Category> in(String kind, int limit) {
        return headlines
                .kind(kind)
                .map(title -> new Category(
                        title,
                        headlines.newestOf(title, limit).stream()
                                .map(DocumentsPublications::publication)
                                .toList()));
    }

    private static Publication publication(Headline document) {
        Instant published = document.published();
        Instant updated = document.updated().isAfter(published) ? document.updated() : published;
        return new Publication(
                document.path(),
                document.name(),
                document.summary(),
                Optional.of(document.kind()).filter(kind -> !kind.isBlank()),
                published,
                updated);
    }
}
