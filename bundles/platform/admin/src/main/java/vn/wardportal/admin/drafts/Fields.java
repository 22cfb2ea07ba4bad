package vn.wardportal.admin.drafts;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A form's values as one text. */
final class Fields {

    private static final int LARGEST = 4_000_000;
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private Fields() {}

    static String write(String subject, Map<String, String> fields) {
        String text = JSON.writeValueAsString(new TreeMap<>(fields));
        if (text.length() > LARGEST) {
            throw new IllegalArgumentException("The draft of " + subject + " has " + text.length()
                    + " characters, at most " + LARGEST + " are kept. Keep pictures as files, not in the text.");
        }
        return text;
    }

    static Map<String, String> read(String text) {
        return JSON.readValue(text, VALUES);
    }
}
