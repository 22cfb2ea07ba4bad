package vn.wardportal.procedures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.wardportal.api.page.Visit;

/**
 * What part of the catalogue a resident looks through.
 *
 * @param words what they look for; empty for all
 * @param field slug of one field; empty for all
 */
public record Selection(String words, String field) {

    /** The parameter for words. */
    public static final String WORDS = "tu";

    /** The parameter for a field. */
    public static final String FIELD = "linh-vuc";

    private static final int LONGEST = 100;

    /** What the address asks for. */
    public static Selection of(Visit visit) {
        String words = visit.parameter(WORDS).orElse("").strip();
        return new Selection(
                words.substring(0, Math.min(LONGEST, words.length())),
                visit.parameter(FIELD).orElse(""));
    }

    public boolean all() {
        return words.isEmpty() && field.isEmpty();
    }

    /** The same words in another field. */
    public Selection in(String other) {
        return new Selection(words, other);
    }

    /** Address of a page of this list. */
    public String address(int page) {
        StringBuilder address = new StringBuilder(Catalogue.PATH);
        append(address, WORDS, words);
        append(address, FIELD, field);
        append(address, "trang", page > 1 ? String.valueOf(page) : "");
        return address.toString();
    }

    private static void append(StringBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.append(address.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
