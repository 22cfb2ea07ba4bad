package vn.wardportal.pages;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import vn.wardportal.api.admin.TreeView;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Phrase;

/**
 * A page as it stands in lists and in the tree, without its text.
 *
 * @param id the page's number
 * @param parent the page above; absent for the front
 * @param path the way from {@code /gioi-thieu}; absent in the trash
 * @param title its title
 * @param summary one sentence
 * @param english its title in English; empty if it has none
 * @param englishSummary the sentence in English
 * @param state whether residents see it
 * @param updated when its text was last changed
 */
public record Entry(
        long id,
        OptionalLong parent,
        Optional<String> path,
        String title,
        String summary,
        String english,
        String englishSummary,
        WebPage.State state,
        Instant updated)
        implements TreeView.Branch {

    @Override
    public boolean published() {
        return state == WebPage.State.PUBLISHED;
    }

    @Override
    public String subject() {
        return PageKind.NAME + "/" + id;
    }

    /** Its title on a page of that language. */
    public Phrase title(Language language) {
        return Phrase.of(language, english, title);
    }

    /** Its sentence on a page of that language. */
    public Phrase summary(Language language) {
        return Phrase.of(language, englishSummary, summary);
    }

    /** Its address on the site. */
    public String address() {
        return IntroductionPage.PATH
                + path.filter(way -> !way.isEmpty()).map(way -> "/" + way).orElse("");
    }
}
