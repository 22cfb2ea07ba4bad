package vn.wardportal.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GzipTest {

    static Stream<byte[]> bodies() {
        byte[] noise = new byte[300_000];
        new Random(554).nextBytes(noise);
        return Stream.of(new byte[0], "Phường".getBytes(StandardCharsets.UTF_8), new byte[2_000_000], noise);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void whatWasCompressedIsReadByOthers(byte[] body) throws IOException {
        // the second time the compressor is one that was used before
        for (ByteBuffer compressed : List.of(Gzip.small(body), Gzip.fast(body), Gzip.fast(body))) {
            byte[] bytes = new byte[compressed.remaining()];
            compressed.get(bytes);
            try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                assertThat(content.readAllBytes()).isEqualTo(body);
            }
        }
    }
}
