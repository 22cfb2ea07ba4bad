package vn.wardportal.web.frame;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;

/**
 * What stands around every page of the site at a moment. It can be made without a database.
 *
 * @param language the language of the frame
 * @param texts the platform's words in that language
 * @param identity whose portal this is
 * @param theme stylesheet, fonts and emblem
 * @param menu the sections, at most eight
 * @param parts what is the same on every page
 * @param alert what everybody should know today
 * @param searchable whether something answers at {@code /tim-kiem}
 * @param reports whether something answers at {@code /bao-loi}
 * @param updated when anything on the site last changed
 */
public record Shell(
        Language language,
        Texts texts,
        SiteIdentity identity,
        Theme theme,
        List<Link> menu,
        Parts parts,
        Optional<Alert> alert,
        boolean searchable,
        boolean reports,
        Optional<Instant> updated) {

    public Shell {
        menu = List.copyOf(menu);
    }

    /** The same shell around a page that was last changed then. */
    public Shell updated(Optional<Instant> time) {
        return new Shell(language, texts, identity, theme, menu, parts, alert, searchable, reports, time);
    }

    /** Code of the language of names that are not translated; null where it is the page's own. */
    public @Nullable String named() {
        return named(language);
    }

    /** The same in a frame of that language. */
    public static @Nullable String named(Language language) {
        return language == Language.VI ? null : Language.VI.code();
    }

    /**
     * What is the same on every page of a language.
     *
     * @param assets what the browser loads
     * @param brand whose site it is, and the button that opens the menu
     * @param search the search box
     * @param foot what stands below, but for what is said of the page
     * @param source what who passes words on is asked to name
     */
    public record Parts(Content assets, Content brand, Content search, Content foot, String source) {}
}
