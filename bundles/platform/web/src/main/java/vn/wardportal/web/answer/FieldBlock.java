package vn.wardportal.web.answer;

import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * Headers that always leave together, as one piece of bytes; Jetty would look at each of them for each visitor. It goes by
 * the name of the first, so none of them may be one that Jetty itself reads, as it does Content-Length.
 */
final class FieldBlock extends PreEncodedHttpField {

    private final byte[] bytes;

    FieldBlock(List<? extends PreEncodedHttpField> fields) {
        super(fields.getFirst().getName(), fields.getFirst().getValue());
        bytes = new byte
                [fields.stream()
                        .mapToInt(field -> field.getEncodedLength(HttpVersion.HTTP_1_1))
                        .sum()];
        ByteBuffer all = ByteBuffer.wrap(bytes);
        fields.forEach(field -> field.putTo(all, HttpVersion.HTTP_1_1));
    }

    @Override
    public void putTo(ByteBuffer buffer, HttpVersion version) {
        buffer.put(bytes);
    }

    @Override
    public int getEncodedLength(HttpVersion version) {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
