package vn.wardportal.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Whether a form was sent from a page of this site. Browsers say so in {@code Sec-Fetch-Site}, older ones in
 * {@code Origin}, the oldest at least in {@code Referer}; who says nothing is not believed.
 */
final class SameOrigin {

    private SameOrigin() {}

    static boolean holds(Request request) {
        HttpFields headers = request.getHeaders();
        String site = headers.get("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = headers.get(HttpHeader.ORIGIN);
        String claimed = origin == null ? headers.get(HttpHeader.REFERER) : origin;
        String host = Request.getServerName(request) + ":" + Request.getServerPort(request);
        return claimed != null
                && authority(claimed)
                        .filter(host.toLowerCase(Locale.ROOT)::equals)
                        .isPresent();
    }

    private static Optional<String> authority(String address) {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() == null) {
                return Optional.empty();
            }
            int port = uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 80;
            return Optional.of((uri.getHost() + ":" + port).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
