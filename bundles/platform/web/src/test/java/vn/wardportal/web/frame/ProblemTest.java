package vn.wardportal.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 408, 410, 413, 414, 415, 421, 431, 500, 502, 503, 507})
    void everyProblemHasItsWords(int status) {
        Problem problem = Problem.of(status, Samples.TEXTS, "/tin-tuc", "7F3K-29");

        assertThat(problem.title()).doesNotStartWith("problem.").isNotBlank();
        assertThat(problem.words()).doesNotStartWith("problem.").doesNotContain("{0}");
        assertThat(problem.status()).isEqualTo(status);
    }

    @Test
    void failureQuotesItsCode() {
        assertThat(Preview.html(Preview.problem(Problem.of(500, Samples.TEXTS, "/tin-tuc", "7F3K-29"))))
                .contains("7F3K-29", "href=\"/tin-tuc\"", "tel:02838000001", "noindex");
    }

    @Test
    void pauseNamesTheSection() {
        Problem problem = Problem.paused("Văn bản", Samples.TEXTS, "/van-ban", "503");

        assertThat(problem.title()).isEqualTo("Mục Văn bản đang được cập nhật");
        assertThat(problem.retry()).contains("/van-ban");
    }

    @Test
    void tryingAgainIsNotOfferedWhereItCannotHelp() {
        assertThat(Problem.of(404, Samples.TEXTS, "/khong-co", "404").retry()).isEmpty();
    }

    @Test
    void englishHasEveryWordOfVietnamese() throws IOException {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages_vi.properties"));
    }

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Frame.class.getResourceAsStream("/" + file)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties.stringPropertyNames();
    }
}
