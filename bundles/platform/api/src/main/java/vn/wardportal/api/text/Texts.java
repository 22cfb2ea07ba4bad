package vn.wardportal.api.text;

import java.util.Map;

/** A module's messages in one language. */
public final class Texts {

    private final Map<String, String> messages;
    private final String prefix;

    Texts(Map<String, String> messages) {
        this(messages, "");
    }

    private Texts(Map<String, String> messages, String prefix) {
        this.messages = messages;
        this.prefix = prefix;
    }

    /**
     * The messages whose keys begin with that name and a dot, asked for without them.
     *
     * <pre>{@code
     * texts.below("flood").get("act.SAVE") // the message flood.act.SAVE
     * }</pre>
     */
    public Texts below(String name) {
        return new Texts(messages, prefix + name + ".");
    }

    /**
     * The message with its {@code {0}}, {@code {1}} … replaced. A key without a message answers itself, so that a
     * missing word is seen and nothing breaks.
     */
    public String get(String key, Object... arguments) {
        String text = messages.getOrDefault(prefix + key, prefix + key);
        for (int index = 0; index < arguments.length; index++) {
            text = text.replace("{" + index + "}", String.valueOf(arguments[index]));
        }
        return text;
    }

    /** All messages by their whole keys. */
    Map<String, String> all() {
        return messages;
    }

    /** Whether there is a message of that key. */
    public boolean has(String key) {
        return messages.containsKey(prefix + key);
    }
}
