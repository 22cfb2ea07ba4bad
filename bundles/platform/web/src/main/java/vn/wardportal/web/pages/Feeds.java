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

    /**
     * The feed that stands there; nothing if there is no such category.
     *
     * @param address with the category, if it is the feed of one
     */
    Optional<Answer> answer(Place.AtomFeed feed, String address) {
        Optional<AtomDocument> document = feed.category().isPresent()
                ? category(feed.section().orElseThrow(), feed.category().get(), address)
                : Optional.of(document(feed.section(), address));
        return document.map(made -> Answer.of(200, AtomDocument.TYPE, made.text())
                .modifiedAt(Optional.of(made.updated()))
                .kept(Keep.SHARED));
    }

    private Optional<AtomDocument> category(SectionPlace section, String category, String address) {
        SiteIdentity identity = site.identity();
        String list = section.path() + address.substring(address.indexOf('?'));
        String all = texts.get("site.feed.of", section.title(language), identity.name());
        return contributions
                .shown()
                .feed(section.module())
                .flatMap(feed -> feed.publications().in(category, ENTRIES))
                .map(found -> new AtomDocument(
                        language,
                        texts.get("site.feed.of", found.title(), all),
                        address,
                        list,
                        identity,
                        found.newest()));
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
