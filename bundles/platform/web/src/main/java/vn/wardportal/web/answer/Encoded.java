package vn.wardportal.web.answer;

import java.nio.ByteBuffer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An answer as it leaves, as it is and compressed. Sending one that is kept costs no thought and no thread. */
public final class Encoded {

    // Below this, the headers of gzip and the visitor's effort are not worth it.
    private static final int WORTH_COMPRESSING = 512;

    // What fits with its headers into the first ten segments of a connection (RFC 6928, 1,448 bytes each) arrives no
    // sooner compressed; for one visitor alone that is then not worth the effort, a fifth of what making the page
    // costs.
    private static final int WORTH_COMPRESSING_ONCE = 13_600;

    private final Supplier<Coding> plain;
    private final Supplier<Coding> compressed;

    private final boolean page;

    private Encoded(Answer answer, Supplier<Coding> plain, Supplier<Coding> compressed) {
        page = answer.page();
        this.plain = plain;
        this.compressed = compressed;
    }

    /** Encodes an answer that will be sent many times. */
    public static Encoded of(Answer answer) {
        UnaryOperator<ByteBuffer> holder = answer.cacheable() ? Encoded::outsideTheHeap : UnaryOperator.identity();
        Coding plain = plain(answer, holder);
        Coding compressed = worthCompressing(answer, WORTH_COMPRESSING)
                ? compressed(answer, holder.apply(Gzip.small(answer.body())))
                : plain;
        return new Encoded(answer, () -> plain, () -> compressed);
    }

    /** Encodes an answer that leaves once: when it does, fast rather than small, and as it is if it is short. */
    static Encoded once(Answer answer) {
        Supplier<Coding> plain = () -> plain(answer, UnaryOperator.identity());
        return new Encoded(
                answer,
                plain,
                worthCompressing(answer, WORTH_COMPRESSING_ONCE)
                        ? () -> compressed(answer, Gzip.fast(answer.body()))
                        : plain);
    }

    private static Coding plain(Answer answer, UnaryOperator<ByteBuffer> holder) {
        return new Coding(answer, holder.apply(ByteBuffer.wrap(answer.body())), ETag.of(answer.body()), "");
    }

    private static Coding compressed(Answer answer, ByteBuffer body) {
        return new Coding(answer, body, ETag.of(answer.body()) + "-gz", "gzip");
    }

    private static boolean worthCompressing(Answer answer, int length) {
        return answer.cacheable() && answer.body().length >= length && isText(answer.type());
    }

    /** The socket takes bytes from there without another copy; worth it only for what is sent many times. */
    private static ByteBuffer outsideTheHeap(ByteBuffer bytes) {
        return ByteBuffer.allocateDirect(bytes.remaining()).put(bytes).flip();
    }

    /** Sends the coding that the visitor understands. */
    public void send(Request request, Response response, Callback callback) {
        String accepted = request.getHeaders().get(HttpHeader.ACCEPT_ENCODING);
        Supplier<Coding> coding = acceptsGzip(accepted == null ? "" : accepted) ? compressed : plain;
        coding.get().send(request, response, callback);
    }

    /** Whether it is a page that residents were looking for. */
    public boolean page() {
        return page;
    }

    /** The memory it takes, about. */
    public int size() {
        return plain.get() == compressed.get()
                ? plain.get().size()
                : plain.get().size() + compressed.get().size();
    }

    static boolean acceptsGzip(String header) {
        int start = header.indexOf("gzip");
        if (start < 0) {
            return false;
        }
        int end = header.indexOf(',', start);
        String weight = header.substring(start + 4, end < 0 ? header.length() : end);
        return weight.isEmpty() || !weight.replace(" ", "").matches(";q=0(\\.0*)?");
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || type.contains("xml") || type.contains("json");
    }
}
