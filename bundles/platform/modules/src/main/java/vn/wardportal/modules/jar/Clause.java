package vn.wardportal.modules.jar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Version;

/**
 * One clause of a manifest header: {@code a;b;version="[1,2)";resolution:=optional}.
 *
 * @param names packages or a namespace
 * @param attributes what it offers or asks for, typed as the header says
 * @param directives how it is meant
 */
public record Clause(List<String> names, Map<String, Object> attributes, Map<String, String> directives) {

    /**
     * The clauses of a header.
     *
     * @throws IllegalArgumentException if it is not of this form
     */
    public static List<Clause> parse(String header) {
        return split(header, ',').stream().map(Clause::clause).toList();
    }

    public String name() {
        return names.getFirst();
    }

    /** Whether it can be done without. */
    public boolean optional() {
        return "optional".equals(directives.get("resolution"));
    }

    public String attribute(String name) {
        return String.valueOf(attributes.getOrDefault(name, ""));
    }

    private static Clause clause(String text) {
        List<String> names = new ArrayList<>();
        Map<String, Object> attributes = new LinkedHashMap<>();
        Map<String, String> directives = new LinkedHashMap<>();
        for (String part : split(text, ';')) {
            int equals = outside(part, '=');
            if (equals < 0) {
                names.add(part);
            } else if (part.charAt(Math.max(0, equals - 1)) == ':') {
                directives.put(part.substring(0, equals - 1).strip(), unquoted(part.substring(equals + 1)));
            } else {
                String[] key = part.substring(0, equals).strip().split(":", 2);
                attributes.put(
                        key[0], typed(key.length == 2 ? key[1] : "String", unquoted(part.substring(equals + 1))));
            }
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A clause without a name: " + text);
        }
        return new Clause(names, attributes, directives);
    }

    private static Object typed(String type, String value) {
        String kind = type.strip();
        if (kind.startsWith("List")) {
            String item = kind.contains("<") ? kind.substring(kind.indexOf('<') + 1, kind.length() - 1) : "String";
            return split(value, ',').stream().map(each -> typed(item, each)).toList();
        }
        return switch (kind) {
            case "Long" -> Long.valueOf(value.strip());
            case "Double" -> Double.valueOf(value.strip());
            case "Version" -> Version.parseVersion(value);
            case "String" -> value;
            default -> throw new IllegalArgumentException("No type of an attribute: " + kind);
        };
    }

    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        for (int next = outside(rest, at); next >= 0; next = outside(rest, at)) {
            parts.add(rest.substring(0, next).strip());
            rest = rest.substring(next + 1);
        }
        parts.add(rest.strip());
        if (parts.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("An empty part in: " + text);
        }
        return parts;
    }

    /** Where the character first stands outside of quotes, or -1. */
    private static int outside(String text, char wanted) {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted && c == '\\') {
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == wanted && !quoted) {
                return at;
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("A quote without end in: " + text);
        }
        return -1;
    }

    private static String unquoted(String text) {
        String value = text.strip();
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
    }
}
