package vn.wardportal.web.pages;

import java.util.Set;
import vn.wardportal.api.page.PublicPage;

/**
 * A section of the site that is there now.
 *
 * @param place where it stands
 * @param parameters the query parameters it understands
 * @param page the module's page
 */
record Section(SectionPlace place, Set<String> parameters, PublicPage page) {

    Section {
        parameters = Set.copyOf(parameters);
    }

    String path() {
        return place.path();
    }

    String module() {
        return place.module();
    }
}
