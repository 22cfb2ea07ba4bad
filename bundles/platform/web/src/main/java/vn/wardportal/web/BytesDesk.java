package vn.wardportal.web;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import vn.wardportal.api.page.PublicBytes;
import vn.wardportal.api.page.PublicBytes.Bytes;
import vn.wardportal.web.answer.ETag;
import vn.wardportal.web.answer.Keep;
import vn.wardportal.web.answer.SecurityHeaders;

/** Sends pictures and documents from their files. */
final class BytesDesk {

    private final Function<String, Optional<PublicBytes>> owners;

    /** @param owners who serves the bytes at a path of one part */
    BytesDesk(Function<String, Optional<PublicBytes>> owners) {
        this.owners = owners;
    }

    /** Sends what stands at the path; answers false if nobody has it. */
    boolean send(Exchange exchange, String path) {
        Optional<Bytes> bytes = at(path);
        bytes.ifPresent(found -> send(exchange, found));
        return bytes.isPresent();
    }

    /** The file of what residents may see at the path. */
    Optional<Path> file(String path) {
        return at(path).filter(Bytes::published).map(Bytes::file);
    }

    private Optional<Bytes> at(String path) {
        int slash = path.indexOf('/', 1);
        Optional<PublicBytes> owner = slash < 0 ? Optional.empty() : owners.apply(path.substring(0, slash));
        return owner.flatMap(service -> service.open(path.substring(slash + 1)));
    }

    private void send(Exchange exchange, Bytes bytes) {
        HttpFields.Mutable headers = exchange.response().getHeaders();
        String etag = '"' + bytes.etag() + '"';
        SecurityHeaders.COMMON.forEach(headers::add);
        SecurityHeaders.SITE.forEach(headers::add);
        if (bytes.inline()) {
            headers.put("X-Frame-Options", "SAMEORIGIN");
            headers.put(SecurityHeaders.POLICY_NAME, SecurityHeaders.FRAMED_POLICY);
        }
        headers.put(HttpHeader.ETAG, etag);
        headers.put(HttpHeader.CACHE_CONTROL, (bytes.published() ? Keep.FOREVER : Keep.NEVER).header());
        if (!bytes.published()) {
            headers.put("X-Robots-Tag", "noindex");
        }
        String known = exchange.request().getHeaders().get(HttpHeader.IF_NONE_MATCH);
        if (known != null && ETag.matches(known, etag)) {
            exchange.response().setStatus(304);
            exchange.response().write(true, null, exchange.callback());
            return;
        }
        headers.put(HttpHeader.CONTENT_TYPE, bytes.type());
        headers.put(HttpHeader.ACCEPT_RANGES, "bytes");
        headers.put(
                "Content-Disposition",
                (bytes.inline() ? "inline" : "attachment") + "; filename=\"" + bytes.name() + '"');
        sendContent(exchange, bytes, range(exchange, bytes, etag));
    }

    private static Optional<ByteRange> range(Exchange exchange, Bytes bytes, String etag) {
        HttpFields asked = exchange.request().getHeaders();
        String condition = asked.get(HttpHeader.IF_RANGE);
        boolean holds = condition == null || condition.equals(etag);
        return Optional.ofNullable(asked.get(HttpHeader.RANGE))
                .filter(header -> holds && exchange.asksFor("GET"))
                .flatMap(header -> ByteRange.of(header, bytes.length()));
    }

    private void sendContent(Exchange exchange, Bytes bytes, Optional<ByteRange> asked) {
        Response response = exchange.response();
        ByteRange part = asked.orElse(new ByteRange(0, bytes.length()));
        if (asked.isPresent()) {
            String range = part.satisfiable() ? part.first() + "-" + (part.first() + part.length() - 1) : "*";
            response.getHeaders().put(HttpHeader.CONTENT_RANGE, "bytes " + range + "/" + bytes.length());
            response.setStatus(part.satisfiable() ? 206 : 416);
        }
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, part.satisfiable() ? part.length() : 0);
        if (exchange.asksFor("HEAD") || !part.satisfiable()) {
            response.write(true, null, exchange.callback());
        } else {
            Content.copy(Content.Source.from(bytes.file(), part.first(), part.length()), response, exchange.callback());
        }
    }
}
