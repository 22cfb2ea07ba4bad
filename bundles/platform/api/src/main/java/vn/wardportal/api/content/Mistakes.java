package vn.wardportal.api.content;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Collects what is wrong with a manuscript, as message keys by field; of several mistakes in one field the first is told.
 *
 * <pre>{@code
 * Mistakes<Field> found = new Mistakes<>(Field.class, "flood.mistake.long");
 * found.limit(Field.TITLE, words.title(), 200);
 * found.require(Field.TITLE, !words.title().isBlank(), "flood.mistake.title");
 * Refusal.unlessEmpty(found.found());
 * }</pre>
 *
 * @param <F> the fields
 */
public final class Mistakes<F extends Enum<F>> {

    /** Something between tags that is no space. */
    private static final Pattern WORD = Pattern.compile("(?:<[^>]*>|&nbsp;|\\s)*+(?=[^<\\s])");

    private final Map<F, String> found;
    private final String tooLong;

    /** @param tooLong message key of a text that is too long */
    public Mistakes(Class<F> fields, String tooLong) {
        this.found = new EnumMap<>(fields);
        this.tooLong = tooLong;
    }

    /** Takes over what was found before. */
    public void addAll(Map<F, String> before) {
        found.putAll(before);
    }

    /** The field's text may have that many characters. */
    public void limit(F field, String value, int longest) {
        require(field, value.length() <= longest, tooLong);
    }

    /** Something must hold for the field; the key tells what. */
    public void require(F field, boolean holds, String key) {
        if (!holds) {
            found.putIfAbsent(field, key);
        }
    }

    /** All that was found, in the order of the fields. */
    public Map<F, String> found() {
        return found;
    }

    /** Whether clean HTML says or shows anything. */
    public static boolean hasWords(String html) {
        return html.contains("<img") || WORD.matcher(html).lookingAt();
    }
}
