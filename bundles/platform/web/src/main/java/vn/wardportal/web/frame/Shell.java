package vn.wardportal.web.frame;

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
 * @param foot columns of links below
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
        List<LinkGroup> foot,
        Optional<Alert> alert,
        boolean searchable,
        boolean reports,
        Optional<Instant> updated) {

    public Shell {
        menu = List.copyOf(menu);
        foot = List.copyOf(foot);
    }

    /** Code of the language of names that are not translated; null where it is the page's own. */
    public @Nullable String named() {
        return language == Language.VI ? null : Language.VI.code();
    }
}
