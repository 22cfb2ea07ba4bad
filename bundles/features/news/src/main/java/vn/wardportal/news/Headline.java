package vn.wardportal.news;

import java.time.Instant;
import java.util.Optional;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Phrase;

/**
 * A published article as it stands in lists.
 *
 * @param slug its part of the address
 * @param category slug of its category
 * @param title its title
 * @param summary one or two sentences
 * @param englishTitle its title in English; empty if it was not translated
 * @param englishSummary the sentences in English
 * @param picture its cover
 * @param published when residents could first read it
 * @param updated when its words were last changed
 */
public record Headline(
        String slug,
        String category,
        String title,
        String summary,
        String englishTitle,
        String englishSummary,
        Optional<StoredFile> picture,
        Instant published,
        Instant updated) {

    /** Whether it can be read in English. */
    public boolean translated() {
        return !englishTitle.isEmpty();
    }

    /** Its title on a page of that language. */
    public Phrase title(Language language) {
        return Phrase.of(language, englishTitle, title);
    }

    /** Its sentences on a page of that language. */
    public Phrase summary(Language language) {
        return Phrase.of(language, englishSummary, summary);
    }

    /** Its address on the site. */
    public String path() {
        return NewsPage.PATH + "/" + slug;
    }
}
