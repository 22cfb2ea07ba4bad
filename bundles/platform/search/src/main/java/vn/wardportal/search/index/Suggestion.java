package vn.wardportal.search.index;

import java.util.Locale;
import vn.wardportal.api.search.Findable;

/**
 * Something that may be meant by what was typed so far.
 *
 * @param title what it is called
 * @param module whose it is
 * @param address where it is read
 * @param language the code of its language
 */
public record Suggestion(String title, String module, String address, String language) {

    private static final char BETWEEN = '\n';

    /** What the index keeps of it beside the module: read at once, while all that is stored would have to be unpacked. */
    static String kept(String title, Findable findable) {
        String line = Spelling.composed(title.strip()).replace(BETWEEN, ' ');
        String language = findable.language().name().toLowerCase(Locale.ROOT);
        return line + BETWEEN + findable.address() + BETWEEN + language;
    }

    /** The one of which that is kept. */
    static Suggestion of(String kept, String module) {
        int address = kept.indexOf(BETWEEN) + 1;
        int language = kept.lastIndexOf(BETWEEN) + 1;
        return new Suggestion(
                kept.substring(0, address - 1),
                module,
                kept.substring(address, language - 1),
                kept.substring(language));
    }
}
