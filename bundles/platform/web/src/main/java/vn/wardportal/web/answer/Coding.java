package vn.wardportal.web.answer;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An answer in one coding, ready for the wire: headers already encoded, a read-only buffer. */
final class Coding {

    private final int status;
    private final String etag;
    private final HttpField[] fields;
    private final HttpField[] unchangedFields;
    private final ByteBuffer body;

    /** @param encoding how the body is encoded; empty if it is not */
    Coding(Answer answer, ByteBuffer body, String tag, String encoding) {
        this.status = answer.status();
        this.etag = '"' + tag + '"';
        this.body = body.asReadOnlyBuffer();
        List<PreEncodedHttpField> common = common(answer);
        List<HttpField> own = own(answer);
        unchangedFields = with(own, new FieldBlock(common));
        List<PreEncodedHttpField> all = new ArrayList<>(common);
        if (!encoding.isEmpty()) {
            all.add(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, encoding));
        }
        answer.modified()
                .ifPresent(time -> all.add(new PreEncodedHttpField(
                        HttpHeader.LAST_MODIFIED, DateGenerator.formatDate(time.toEpochMilli()))));
        all.addAll(SecurityHeaders.site(answer));
        fields = with(
                own,
                new FieldBlock(all),
                new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, answer.type()),
                new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, body.remaining()));
    }

    private static HttpField[] with(List<HttpField> own, HttpField... others) {
        return Stream.concat(Stream.of(others), own.stream()).toArray(HttpField[]::new);
    }

    /** Those of this answer alone, among which may be some that Jetty reads, such as Connection. */
    private static List<HttpField> own(Answer answer) {
        return answer.headers().entrySet().stream()
                .<HttpField>map(header -> new PreEncodedHttpField(header.getKey(), header.getValue()))
                .toList();
    }

    private List<PreEncodedHttpField> common(Answer answer) {
        List<PreEncodedHttpField> list = new ArrayList<>(SecurityHeaders.COMMON);
        list.add(new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, answer.keep().header()));
        list.add(new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding"));
        if (answer.cacheable()) {
            list.add(new PreEncodedHttpField(HttpHeader.ETAG, etag));
        }
        return list;
    }

    /** Sends it, or says that the visitor has it already. */
    void send(Request request, Response response, Callback callback) {
        HttpField known = request.getHeaders().getField(HttpHeader.IF_NONE_MATCH);
        HttpFields.Mutable headers = response.getHeaders();
        if (request.isSecure()) {
            headers.add(SecurityHeaders.SECURE_FROM_NOW_ON);
        }
        if (known != null && status == 200 && ETag.matches(known.getValue(), etag)) {
            // Jetty adds the empty answer's own Content-Length; the page's would stall the client.
            add(headers, unchangedFields);
            response.setStatus(304);
            response.write(true, null, callback);
            return;
        }
        add(headers, fields);
        response.setStatus(status);
        response.write(true, body.slice(), callback);
    }

    private static void add(HttpFields.Mutable headers, HttpField[] all) {
        for (HttpField field : all) {
            headers.add(field);
        }
    }

    int size() {
        return body.limit();
    }
}
