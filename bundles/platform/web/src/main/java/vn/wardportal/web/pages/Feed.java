package vn.wardportal.web.pages;

import java.util.Map;
import vn.wardportal.api.page.Publications;
import vn.wardportal.api.text.Language;
import vn.wardportal.web.frame.Twins;

/**
 * What a module publishes.
 *
 * @param module whose it is
 * @param publications the module's list
 */
record Feed(String module, Publications publications) {

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
