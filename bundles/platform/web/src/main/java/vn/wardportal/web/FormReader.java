package vn.wardportal.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import vn.wardportal.api.page.Form;
import vn.wardportal.web.pages.Address.Unreadable;
import vn.wardportal.web.pages.Query;

/** Receives forms: whole, within limits, and without a thread that waits for a slow sender. */
final class FormReader {

    /** What all fields of a form may weigh. */
    static final int LIMIT = 1024 * 1024;

    /** How long a visitor may take to send it. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final String URL_ENCODED = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";
    private static final int MOST_PARTS = 200;

    private FormReader() {}

    /** Whether the form says itself that it is too large, so that none of it need be received. */
    static boolean tooLarge(Request request) {
        return request.getLength() > LIMIT;
    }

    /** Whether the body is a form at all. */
    static boolean isForm(Request request) {
        String type = type(request);
        return type.startsWith(URL_ENCODED) || type.startsWith(MULTIPART);
    }

    /** The body, once all of it has come. */
    static CompletableFuture<byte[]> body(Request request) {
        Promised<byte[]> body = new Promised<>();
        Content.Source.asByteArrayAsync(request, LIMIT, body);
        return body.future().orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS);
    }

    /** The fields in a body. */
    static Form form(Request request, byte[] body) throws Unreadable {
        String type = type(request);
        return new Form(type.startsWith(URL_ENCODED) ? Query.fields(utf8(body)) : parts(type, body));
    }

    private static Map<String, List<String>> parts(String type, byte[] body) throws Unreadable {
        MultiPartFormData.Parser parser = new MultiPartFormData.Parser(MultiPart.extractBoundary(type));
        parser.setMaxParts(MOST_PARTS);
        parser.setMaxMemoryFileSize(LIMIT);
        parser.setMaxLength(LIMIT);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Promised<MultiPartFormData.Parts> promised = new Promised<>();
        parser.parse(Content.Source.from(ByteBuffer.wrap(body)), promised);
        try (MultiPartFormData.Parts parts = promised.future().join()) {
            for (MultiPart.Part part : parts) {
                String name = part.getName();
                // A file field that was left empty comes as a part with an empty name; others belong to no form yet.
                if (name != null && part.getFileName() == null) {
                    String value = part.getContentAsString(StandardCharsets.UTF_8);
                    fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
                }
            }
        } catch (CompletionException | IllegalArgumentException e) {
            throw new Unreadable("The parts of the form cannot be told apart");
        }
        return fields;
    }

    private static String utf8(byte[] body) throws Unreadable {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable("The form is not UTF-8");
        }
    }

    private static String type(Request request) {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        return type == null ? "" : type;
    }
}
