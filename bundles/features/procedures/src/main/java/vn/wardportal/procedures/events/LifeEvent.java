package vn.wardportal.procedures.events;

import java.util.List;
import vn.wardportal.api.text.Language;

/**
 * What happens in a life, and which procedures go with it.
 *
 * @param slug its name in addresses
 * @param title what it is called
 * @param hint what it leads to, in a few words
 * @param steps its procedures; none in lists of events
 */
public record LifeEvent(String slug, Said title, Said hint, List<Step> steps) {

    /** Its address on the site. */
    public String address() {
        return EventPages.PATH + "/" + slug;
    }

    /**
     * A procedure that may be needed.
     *
     * @param code its national code
     * @param when in which case it is
     */
    public record Step(String code, Said when) {}

    /**
     * Words in both languages.
     *
     * @param vietnamese in Vietnamese
     * @param english in English
     */
    public record Said(String vietnamese, String english) {

        public String in(Language language) {
            return language == Language.VI ? vietnamese : english;
        }
    }
}
