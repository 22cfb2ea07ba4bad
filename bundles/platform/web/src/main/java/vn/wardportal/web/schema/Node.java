package vn.wardportal.web.schema;

import java.util.List;
import java.util.Optional;

/**
 * A node of schema.org as JSON that stands inside a script element: nothing in it ends that element, begins a comment there
 * or breaks a line for whoever reads it as a script. What is empty is left out.
 */
final class Node {

    private final StringBuilder json = new StringBuilder(512).append('{');

    /** A node of no type yet, such as the whole. */
    Node() {}

    Node(String type) {
        put("@type", type);
    }

    Node put(String name, String value) {
        if (!value.isBlank()) {
            name(name);
            quote(value);
        }
        return this;
    }

    Node put(String name, Optional<String> value) {
        return put(name, value.orElse(""));
    }

    Node put(String name, boolean value) {
        name(name);
        json.append(value);
        return this;
    }

    Node put(String name, int value) {
        name(name);
        json.append(value);
        return this;
    }

    Node put(String name, Node value) {
        name(name);
        append(value);
        return this;
    }

    Node put(String name, List<Node> values) {
        if (!values.isEmpty()) {
            name(name);
            json.append('[');
            for (int place = 0; place < values.size(); place++) {
                json.append(place == 0 ? "" : ",");
                append(values.get(place));
            }
            json.append(']');
        }
        return this;
    }

    private void append(Node value) {
        json.append(value.json).append('}');
    }

    private void name(String name) {
        if (json.length() > 1) {
            json.append(',');
        }
        quote(name);
        json.append(':');
    }

    private void quote(String text) {
        json.append('"');
        int written = 0;
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            if (letter == '"' || letter == '\\') {
                json.append(text, written, place).append('\\').append(letter);
                written = place + 1;
            } else if (letter < ' ' || letter == '<' || letter == '>' || letter == '&' || separates(letter)) {
                json.append(text, written, place).append(String.format("\\u%04x", (int) letter));
                written = place + 1;
            }
        }
        json.append(text, written, text.length()).append('"');
    }

    private static boolean separates(char letter) {
        return letter == '\u2028' || letter == '\u2029' || Character.isSurrogate(letter);
    }

    @Override
    public String toString() {
        return json + "}";
    }
}
