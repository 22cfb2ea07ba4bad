package vn.wardportal.security;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.wardportal.api.data.Secrets;

/** A code that opens the account once when the telephone is lost: three groups of five, 75 bits. */
final class RecoveryCode {

    static final int COUNT = 10;

    private static final int GROUPS = 3;

    private RecoveryCode() {}

    /** Fresh ones, as they are shown. */
    static List<String> create() {
        return Stream.generate(() -> RandomPassword.create(GROUPS)).limit(COUNT).toList();
    }

    /** However somebody typed it. */
    static String normal(String entered) {
        return entered.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** What a recovery code of that account is known by. */
    static byte[] digest(Secrets key, long account, String code) {
        return key.digest("recovery codes", account + " " + code);
    }
}
