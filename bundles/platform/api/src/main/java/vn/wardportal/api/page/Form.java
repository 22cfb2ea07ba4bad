package vn.wardportal.api.page;

import java.util.List;
import java.util.Map;

/**
 * What a resident filled in. It has been received whole and within the limits before the page sees it.
 *
 * @param fields values by field name, in the order sent
 * @param sender the same for all that comes from one network address until the portal restarts, and says nothing about
 *     that address: to limit how much one of them sends; empty if unknown
 */
public record Form(Map<String, List<String>> fields, String sender) {

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
}
