package vn.wardportal.api.page;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a resident filled in. It has been received whole and within the limits before the page sees it.
 *
 * @param fields values by field name, in the order sent
 * @param sender the same for all that comes from one network address until the portal restarts, and says nothing about
 *     that address: to limit how much one of them sends; empty if unknown
 */
public record Form(Map<String, List<String>> fields, String sender) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]");

    public Form {
        fields = Map.copyOf(fields);
    }

    /** A form of an unknown sender. */
    public Form(Map<String, List<String>> fields) {
        this(fields, "");
    }

    /** The field's first value without white space at its ends; empty if it was not sent. */
    public String value(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    /** The field as words that are kept: composed (NFC), its lines ended by {@code \n}, no other control characters. */
    public String text(String name) {
        String lines = CONTROL.matcher(value(name).replace("\r\n", "\n")).replaceAll(" ");
        return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
    }

    /** The same in one line. */
    public String line(String name) {
        return text(name).replace('\n', ' ');
    }
}
