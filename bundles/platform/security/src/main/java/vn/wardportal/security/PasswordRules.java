package vn.wardportal.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password must be: long, not the login, and not one that everybody tries first. */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** The key of the message that says what is wrong with it, or nothing. */
    static Optional<String> check(String login, String password) {
        String text = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            return Optional.of("password.short");
        }
        if (length > LONGEST) {
            return Optional.of("password.long");
        }
        String plain = plain(text);
        if (plain.contains(plain(login)) && plain.length() < plain(login).length() + SHORTEST / 2) {
            return Optional.of("password.login");
        }
        return isCommon(plain) ? Optional.of("password.common") : Optional.empty();
    }

    /** No password is much longer, so nothing is lost, and nobody makes us hash a megabyte. */
    static String bounded(String password) {
        return password.length() > 4 * LONGEST ? "" : password;
    }

    private static boolean isCommon(String plain) {
        boolean fewLetters = plain.codePoints().distinct().count() < 4;
        // "matkhau123456" is as well known as "matkhau".
        String core = plain.replaceAll("^[0-9]+|[0-9]+$", "");
        return fewLetters || COMMON.contains(plain) || core.length() < 4 && isDigits(plain) || COMMON.contains(core);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    /** Small letters and digits without marks: what people vary and attackers vary too. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Set<String> common() {
        try (InputStream stream = PasswordRules.class.getResourceAsStream("/common-passwords.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read common-passwords.txt", e);
        }
    }
}
