package vn.wardportal.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.HostPort;
import org.eclipse.jetty.util.InetAddressSet;

/**
 * Takes a trusted proxy's word about the visitor's address, the scheme and the host. Of several addresses in
 * {@code X-Forwarded-For} the last one that is no trusted proxy counts: those before it are what the visitor says.
 */
final class TrustedProxies implements HttpConfiguration.Customizer {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private final InetAddressSet trusted = new InetAddressSet();

    TrustedProxies(List<String> addresses) {
        trusted.addAll(addresses);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress peer
                        && trusted.test(peer.getAddress())
                ? new Forwarded(request, visitor(request, peer))
                : request;
    }

    private InetSocketAddress visitor(Request request, InetSocketAddress proxy) {
        List<String> chain = request.getHeaders().getCSV(HttpHeader.X_FORWARDED_FOR, false);
        return chain.reversed().stream()
                .map(TrustedProxies::literal)
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .filter(address -> !trusted.test(address))
                .findFirst()
                .map(address -> new InetSocketAddress(address, 0))
                .orElse(proxy);
    }

    /** The address in the text, which is never looked up as a name. */
    private static Optional<InetAddress> literal(String text) {
        String host = text.startsWith("[") ? text.substring(1, Math.max(1, text.indexOf(']'))) : text;
        if (!LITERAL.matcher(host).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** A request as the visitor sent it to the proxy. */
    private static final class Forwarded extends Request.Wrapper {

        private final HttpURI uri;
        private final boolean secure;
        private final ConnectionMetaData connection;

        Forwarded(Request request, InetSocketAddress visitor) {
            super(request);
            HttpURI.Mutable mutable = HttpURI.build(request.getHttpURI());
            header("X-Forwarded-Proto")
                    .filter(scheme -> Arrays.asList("http", "https").contains(scheme))
                    .ifPresent(mutable::scheme);
            header("X-Forwarded-Host").ifPresent(host -> mutable.authority(new HostPort(host).toString()));
            uri = mutable.asImmutable();
            secure = "https".equals(uri.getScheme());
            connection = new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
                @Override
                public java.net.SocketAddress getRemoteSocketAddress() {
                    return visitor;
                }

                @Override
                public boolean isSecure() {
                    return secure;
                }
            };
        }

        private Optional<String> header(String name) {
            return Optional.ofNullable(getWrapped().getHeaders().get(name)).filter(text -> !text.isBlank());
        }

        @Override
        public HttpURI getHttpURI() {
            return uri;
        }

        @Override
        public boolean isSecure() {
            return secure;
        }

        @Override
        public ConnectionMetaData getConnectionMetaData() {
            return connection;
        }
    }
}
