package vn.wardportal.web.pages;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.page.Publications;
import vn.wardportal.api.page.Publications.Publication;
import vn.wardportal.api.page.Remembered;
import vn.wardportal.api.text.Language;
import vn.wardportal.web.frame.Twins;

/**
 * What a module publishes.
 *
 * @param module whose it is
 * @param publications the module's list
 * @param updated when the newest of it was changed last
 */
record Feed(String module, Publications publications, Remembered<Optional<Instant>> updated) {

    Feed(String module, Publications publications, Clock clock) {
        this(module, publications, new Remembered<>(clock, () -> publications.newest(0, 1).stream()
                .map(Publication::updated)
                .findFirst()));
    }

    /** The feed to which that page leads: the list of a category to that of just the category, in Vietnamese alone. */
    String address(Place.InSection in, Language language) {
        String all = in.section().path() + Router.FEED;
        Language fed = in.section().bilingual() ? language : Language.VI;
        return publications
                .parameter()
                .filter(name -> in.visit().path().isEmpty())
                .flatMap(name -> in.visit().parameter(name).map(value -> all + "?" + Query.text(Map.of(name, value))))
                .orElseGet(() -> Twins.in(fed, all));
    }
}
