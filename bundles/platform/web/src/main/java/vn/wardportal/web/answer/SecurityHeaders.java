package vn.wardportal.web.answer;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** The headers that keep browsers from doing what a page of the ward never asks for. */
public final class SecurityHeaders {

    /**
     * Nothing is loaded from elsewhere, nothing is run, nobody frames us; a page may frame a document of this site. That a
     * page may connect to its own site lets whoever checks it ask for robots.txt.
     */
    public static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "frame-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The name of the header that says what a page may do. */
    public static final String POLICY_NAME = "Content-Security-Policy";

    /**
     * What pages with a search box carry instead: they run files of this site, where nothing that people wrote or sent in has
     * the type of a script; nothing that stands in the page itself, and nothing that was made of text.
     */
    public static final String SCRIPTED_POLICY =
            POLICY.replace("default-src 'none'", "default-src 'none'; script-src 'self'")
                    + "; require-trusted-types-for 'script'; trusted-types 'none'";

    /** What documents that browsers show carry instead: pages of this site may frame them. */
    public static final String FRAMED_POLICY = POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'");

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** What every answer carries, also those of a mounted context, which has a content policy of its own. */
    public static final List<PreEncodedHttpField> COMMON = List.of(
            new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
            new PreEncodedHttpField("X-Frame-Options", "DENY"),
            new PreEncodedHttpField("Referrer-Policy", "strict-origin-when-cross-origin"),
            new PreEncodedHttpField("Cross-Origin-Opener-Policy", "same-origin"));

    private static final List<PreEncodedHttpField> SITE_WITH_OWN_POLICY = List.of(
            new PreEncodedHttpField("Cross-Origin-Resource-Policy", "same-origin"),
            new PreEncodedHttpField("Permissions-Policy", PERMISSIONS));

    /** What the answers of the public site carry besides. */
    public static final List<PreEncodedHttpField> SITE = Stream.concat(
                    Stream.of(new PreEncodedHttpField(POLICY_NAME, POLICY)), SITE_WITH_OWN_POLICY.stream())
            .toList();

    /** Once seen over HTTPS, the site is asked for over HTTPS. */
    public static final HttpField SECURE_FROM_NOW_ON =
            new PreEncodedHttpField(HttpHeader.STRICT_TRANSPORT_SECURITY, "max-age=31536000");

    private SecurityHeaders() {}

    /** What that answer of the public site carries besides its own headers. */
    static List<PreEncodedHttpField> site(Answer answer) {
        return answer.headers().containsKey(POLICY_NAME) ? SITE_WITH_OWN_POLICY : SITE;
    }
}
