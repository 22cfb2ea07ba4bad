package vn.wardportal.api.text;

import java.util.Map;

/** A module's messages in one language. */
public final class Texts {

    private final Map<String, String> messages;

    Texts(Map<String, String> messages) {
        this.messages = messages;
    }

    /**
     * The message with its {@code {0}}, {@code {1}} … replaced. A key without a message answers itself, so that a
     * missing word is seen and nothing breaks.
     */
    public String get(String key, Object... arguments) {
        String text = messages.getOrDefault(key, key);
        for (int index = 0; index < arguments.length; index++) {
            text = text.replace("{" + index + "}", String.valueOf(arguments[index]));
        }
        return text;
    }

    /** Whether there is a message of that key. */
    public boolean has(String key) {
        return messages.containsKey(key);
    }
}
