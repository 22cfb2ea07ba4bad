package vn.wardportal.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @Test
    void longPagesThatLeaveOnceAreCompressedAsWell() {
        Answer page = page(1_000);

        assertThat(Encoded.once(page).size()).isBetween(page.body().length + 1, page.body().length * 5 / 4);
    }

    @Test
    void shortPagesThatLeaveOnceLeaveAsTheyAre() {
        Answer page = page(100);

        assertThat(Encoded.once(page).size()).isEqualTo(2 * page.body().length);
        assertThat(Encoded.of(page).size()).isBetween(page.body().length + 1, page.body().length * 5 / 4);
    }

    private static Answer page(int paragraphs) {
        return Answer.of(200, Answer.HTML, "<p>Tin của phường</p>".repeat(paragraphs))
                .kept(Keep.SHARED);
    }
}
