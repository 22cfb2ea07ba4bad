package vn.wardportal.security;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a login: small ASCII letters, digits, dots, hyphens, underscores. */
final class Logins {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    private static final int LONGEST_TYPED = 60;

    private Logins() {}

    /** What was typed, without what does not matter. */
    static String normal(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        return text.length() > LONGEST_TYPED ? text.substring(0, LONGEST_TYPED) : text;
    }

    /** Whether an account may have it. */
    static boolean valid(String login) {
        return FORM.matcher(login).matches();
    }
}
