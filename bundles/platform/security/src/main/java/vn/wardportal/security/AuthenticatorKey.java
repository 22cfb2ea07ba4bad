package vn.wardportal.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.util.encoders.Base32;

/**
 * A secret as authenticators take it: as an address in a QR code, or typed.
 *
 * @param text the secret in Base32
 * @param issuer whose codes the authenticator says they are
 * @param login the account at the issuer
 */
record AuthenticatorKey(String text, String issuer, String login) {

    private static final int GROUP = 4;

    static AuthenticatorKey of(byte[] secret, String issuer, String login) {
        return new AuthenticatorKey(Base32.toBase32String(secret).replace("=", ""), issuer, login);
    }

    /** The address that authenticators know, by the "Key Uri Format". */
    String address() {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(login) + "?secret=" + text + "&issuer="
                + encoded(issuer) + "&algorithm=SHA1&digits=" + Totp.DIGITS + "&period=" + Totp.STEP_SECONDS;
    }

    /** The secret in groups of four, for whoever types it. */
    String grouped() {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
