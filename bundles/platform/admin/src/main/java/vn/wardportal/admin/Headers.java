package vn.wardportal.admin;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;

/** The security headers of the console's answers, with a nonce of their own for the scripts in the page. */
final class Headers {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 18;
    private static final String NONCE = Headers.class.getName();

    private final String nonce;

    Headers(HttpServletRequest request) {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
    }

    void write(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    /** What is looser than on the site, and why, stands in the README. */
    private String policy() {
        return "default-src 'none'; script-src 'self' 'unsafe-eval' 'nonce-" + nonce + "'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'self'; "
                + "frame-ancestors 'none'";
    }

    /** Lets the scripts that Vaadin wrote into its page run, and those alone. */
    static void allow(IndexHtmlResponse page) {
        Object nonce = page.getVaadinRequest().getAttribute(NONCE);
        page.getDocument().getElementsByTag("script").attr("nonce", String.valueOf(nonce));
    }
}
