package vn.wardportal.launcher;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Predicate;

/** Every key {@code portal.conf} may contain, with the form of its value. */
enum Key {
    PORT("8080", "a number from 0 to 65535", number(0, 65535)),
    ADDRESS("", "an address of this machine, or nothing for all", text -> !text.contains(" ")),
    DATA_FOLDER("data", "a folder, absolute or inside the home", text -> !text.isBlank()),
    BACKUP_FOLDER("backups", "a folder, absolute or inside the home", text -> !text.isBlank()),
    MODULES_FOLDER("", "a folder, absolute or inside the home; or nothing", text -> true),
    SPELLING_DICTIONARY("", "a folder or a file, absolute or inside the home; or nothing", text -> true),
    TIME_ZONE("Asia/Ho_Chi_Minh", "a time zone such as Asia/Ho_Chi_Minh", Key::zone),
    PROXY_TRUSTED("", "addresses separated by commas", text -> text.matches("[0-9a-fA-F:.,/\\s]*")),
    SECOND_FACTOR("offered", "offered or required", text -> text.matches("offered|required")),
    CACHE_MEGABYTES("64", "a number of megabytes from 0 to 4096", number(0, 4096)),
    CLAMAV_ADDRESS("", "host:port, the path of a socket, or nothing", Key::place),
    MAIL_HOST("", "the name of a mail server, or nothing to send no mail", text -> !text.contains(" ")),
    MAIL_PORT("587", "a number from 1 to 65535", number(1, 65535)),
    MAIL_USER("", "a user name, or nothing", text -> true),
    MAIL_PASSWORD("", "a password, or nothing", text -> true),
    MAIL_FROM("", "a mail address, or nothing", text -> text.isEmpty() || text.matches("\\S+@\\S+"));

    private final String otherwise;
    private final String form;
    private final Predicate<String> accepted;

    Key(String otherwise, String form, Predicate<String> accepted) {
        this.otherwise = otherwise;
        this.form = form;
        this.accepted = accepted;
    }

    /** As written in the file: {@code DATA_FOLDER} is {@code data.folder}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** The value when the file has none. */
    String otherwise() {
        return otherwise;
    }

    String form() {
        return form;
    }

    boolean accepts(String value) {
        return accepted.test(value);
    }

    private static Predicate<String> number(int least, int most) {
        return text -> text.matches("\\d{1,5}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
    }

    private static boolean place(String text) {
        int colon = text.lastIndexOf(':');
        return text.isEmpty()
                || text.matches("/\\S+")
                || colon > 0 && !text.contains(" ") && number(1, 65535).test(text.substring(colon + 1));
    }

    private static boolean zone(String text) {
        try {
            ZoneId.of(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
