package vn.wardportal.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.junit.jupiter.api.Test;

class FieldBlockTest {

    @Test
    void allFieldsLeaveInTheirOrder() {
        FieldBlock block = new FieldBlock(
                List.of(new PreEncodedHttpField("X-Frame-Options", "DENY"), new PreEncodedHttpField("ETag", "\"1\"")));
        ByteBuffer buffer = ByteBuffer.allocate(block.getEncodedLength(HttpVersion.HTTP_1_1));

        block.putTo(buffer, HttpVersion.HTTP_1_1);

        assertThat(new String(buffer.array(), StandardCharsets.US_ASCII))
                .isEqualTo("X-Frame-Options: DENY\r\nETag: \"1\"\r\n");
    }
}
