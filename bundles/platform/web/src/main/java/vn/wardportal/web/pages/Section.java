package vn.wardportal.web.pages;

import java.util.Set;
import vn.wardportal.api.page.PublicPage;

/**
 * A section of the site that is there now.
 *
 * @param place where it stands
 * @param parameters the query parameters it understands
 * @param kept whether its front may be read as it last was while the module is away
 * @param listed whether search engines may list it
 * @param fleeting whether each of its answers is for one visitor
 * @param forPrograms whether it is read by programs
 * @param bilingual whether it answers in the language it is asked in
 * @param page the module's page
 */
record Section(
        SectionPlace place,
        Set<String> parameters,
        boolean kept,
        boolean listed,
        boolean fleeting,
        boolean forPrograms,
        boolean bilingual,
        PublicPage page) {

    /** A section that answers in Vietnamese alone. */
    Section(
            SectionPlace place,
            Set<String> parameters,
            boolean kept,
            boolean listed,
            boolean fleeting,
            PublicPage page) {
        this(place, parameters, kept, listed, fleeting, false, false, page);
    }

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
