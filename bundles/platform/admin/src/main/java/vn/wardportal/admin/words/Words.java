package vn.wardportal.admin.words;

import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;

/** The console's own messages; staff read Vietnamese. */
public final class Words {

    private static final Messages MESSAGES = Messages.of(Words.class);

    private Words() {}

    /** The message with its places filled. */
    public static String get(String key, Object... arguments) {
        return MESSAGES.in(Language.VI).get(key, arguments);
    }

    /** Whether the console itself has that message. */
    public static boolean has(String key) {
        return MESSAGES.in(Language.VI).has(key);
    }
}
