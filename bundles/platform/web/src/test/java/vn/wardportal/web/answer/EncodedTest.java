package vn.wardportal.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | true",
                "br, gzip | true",
                "gzip;q=0.5 | true",
                "gzip;q=0, br | false",
                "gzip; q=0.0 | false",
                "identity | false"
            })
    void gzipIsSentToWhoAcceptsIt(String header, boolean accepted) {
        assertThat(Encoded.acceptsGzip(header)).isEqualTo(accepted);
    }
}
