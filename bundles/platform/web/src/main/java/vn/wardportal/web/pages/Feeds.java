package vn.wardportal.web.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.page.Publications.Publication;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.text.Texts;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.answer.Keep;

/** The Atom feeds: one for each module that publishes, and one for the whole site. */
final class Feeds {

    private static final int ENTRIES = 30;

    private final Contributions contributions;
    private final SiteFacts site;
    private final Texts texts;

    Feeds(Contributions contributions, SiteFacts site, Texts texts) {
        this.contributions = contributions;
        this.site = site;
        this.texts = texts;
    }

    Answer answer(Place.AtomFeed feed, String path) {
        AtomDocument document = document(feed.section(), path);
        return Answer.of(200, AtomDocument.TYPE, document.text())
                .modifiedAt(Optional.of(document.updated()))
                .kept(Keep.SHARED);
    }

    private AtomDocument document(Optional<SectionPlace> section, String path) {
        SiteIdentity identity = site.identity();
        List<Publication> entries = contributions.shown().feeds().stream()
                .filter(feed -> section.isEmpty() || section.get().module().equals(feed.module()))
                .flatMap(feed -> feed.publications().newest(0, ENTRIES).stream())
                .sorted(Comparator.comparing(Publication::published).reversed())
                .limit(ENTRIES)
                .toList();
        String title = section.map(place -> texts.get("site.feed.of", place.title(), identity.name()))
                .orElse(identity.label() + " – " + identity.name());
        return new AtomDocument(title, path, section.map(SectionPlace::path).orElse("/"), identity, entries);
    }
}
