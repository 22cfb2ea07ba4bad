package vn.wardportal.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names and values in the form of a query or of a form that was sent. */
public final class Query {

    private static final int MOST_FIELDS = 1_000;

    private Query() {}

    /** All fields, in the order sent. */
    public static Map<String, List<String>> fields(String text) throws Address.Unreadable {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (text.isEmpty()) {
            return fields;
        }
        String[] pairs = text.split("&", MOST_FIELDS + 1);
        if (pairs.length > MOST_FIELDS) {
            throw new Address.Unreadable("More than " + MOST_FIELDS + " fields");
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
        return fields;
    }

    /** The first value of each of these fields that was given, in one fixed order. */
    static Map<String, String> declared(String text, Set<String> names) throws Address.Unreadable {
        Map<String, String> declared = new TreeMap<>();
        if (!names.isEmpty()) {
            fields(text).forEach((name, values) -> {
                if (names.contains(name)) {
                    declared.put(name, values.getFirst());
                }
            });
        }
        return declared;
    }

    /** The fields as a query. */
    static String text(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> Address.encode(field.getKey()) + "=" + Address.encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String decode(String text) throws Address.Unreadable {
        return Address.decode(text.replace('+', ' '));
    }
}
