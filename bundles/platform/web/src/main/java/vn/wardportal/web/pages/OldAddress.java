package vn.wardportal.web.pages;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of the site that was here before, in one true form: its path as {@link Address} has it and, where it had one,
 * its query, decoded. So it is found again however its letters were encoded.
 */
public final class OldAddress {

    /** The longest that is kept. */
    public static final int LONGEST = 1_000;

    private static final Pattern HOST = Pattern.compile("(?i)https?://[^/?#]+");

    private OldAddress() {}

    /** What was asked for; nothing if no address is like that. */
    public static Optional<String> of(String path, String query) {
        try {
            String form = Address.of(path).path() + (query.isEmpty() ? "" : "?" + decoded(query));
            return form.length() > LONGEST ? Optional.empty() : Optional.of(form);
        } catch (Address.Unreadable e) {
            return Optional.empty();
        }
    }

    /** What somebody wrote: a path, with or without a query, or a whole address of whatever host; its fragment does not count. */
    public static Optional<String> read(String text) {
        String rest = HOST.matcher(text.strip()).replaceFirst("").replaceFirst("#.*", "");
        int mark = rest.indexOf('?');
        String path = mark < 0 ? rest : rest.substring(0, mark);
        return of(path.isEmpty() && !text.isBlank() ? "/" : path, mark < 0 ? "" : rest.substring(mark + 1));
    }

    /** Old systems wrote queries in whatever encoding; what is not UTF-8 stays as it is. */
    private static String decoded(String query) {
        try {
            return Normalizer.normalize(Address.decode(query.replace('+', ' ')), Normalizer.Form.NFC);
        } catch (Address.Unreadable e) {
            return query;
        }
    }
}
