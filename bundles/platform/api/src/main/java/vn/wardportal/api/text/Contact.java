package vn.wardportal.api.text;

import java.util.regex.Pattern;

/** Where people say that they can be reached: a mail address or a telephone number. */
public final class Contact {

    private static final int LONGEST = 120;
    private static final int FEWEST_DIGITS = 8;

    // what mail servers here take (RFC 5321 without quoted names and addresses in brackets)
    private static final Pattern MAIL =
            Pattern.compile("[\\x21-\\x7e&&[^@<>()\\[\\],;:\\\\\"]]{1,64}@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");
    private static final Pattern PHONE = Pattern.compile("[+0-9 ().-]+");

    private Contact() {}

    /** Whether it is a mail address to which the portal can write. */
    public static boolean isMail(String text) {
        return text.length() <= LONGEST && MAIL.matcher(text).matches();
    }

    /** Whether it is a mail address, or a number that can be called. */
    public static boolean reaches(String text) {
        boolean phone = text.length() <= LONGEST
                && PHONE.matcher(text).matches()
                && text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        return phone || isMail(text);
    }
}
