package vn.wardportal.web.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.page.Publications;
import vn.wardportal.api.page.Publications.Publication;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.answer.Keep;
import vn.wardportal.web.frame.Twins;

/**
 * The Atom feeds: one for each module that publishes, and one for the whole site; those in English have what was
 * translated.
 */
final class Feeds {

    private static final int ENTRIES = 30;

    private final Contributions contributions;
    private final SiteFacts site;
    private final Language language;
    private final Texts texts;

    Feeds(Contributions contributions, SiteFacts site, Language language, Texts texts) {
        this.contributions = contributions;
        this.site = site;
        this.language = language;
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
                .flatMap(feed -> newest(feed.publications()))
                .sorted(Comparator.comparing(Publication::published).reversed())
                .limit(ENTRIES)
                .toList();
        String title = section.map(place -> texts.get("site.feed.of", place.title(language), identity.name()))
                .orElse(identity.label() + " – " + identity.name());
        String front = Twins.in(language, section.map(SectionPlace::path).orElse("/"));
        return new AtomDocument(language, title, path, front, identity, entries);
    }

    private Stream<Publication> newest(Publications publications) {
        return language == Language.VI
                ? publications.newest(0, ENTRIES).stream()
                : publications.newestInEnglish(0, ENTRIES).stream()
                        .filter(publication -> contributions.shown().bilingual(publication.path()))
                        .flatMap(Feeds::english);
    }

    /** The publication as its English page has it. */
    private static Stream<Publication> english(Publication publication) {
        return publication.english().stream()
                .map(words -> new Publication(
                        Twins.in(Language.EN, publication.path()),
                        words.title(),
                        words.summary(),
                        words.category(),
                        publication.published(),
                        publication.updated()));
    }
}
