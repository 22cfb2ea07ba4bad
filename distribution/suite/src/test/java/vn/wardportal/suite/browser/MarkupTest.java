package vn.wardportal.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.wardportal.suite.harness.Demo;

/** The Nu HTML checker finds nothing on any kind of page. */
class MarkupTest {

    static Stream<String> pages() {
        return Demo.examples();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void markupIsValid(String path) {
        assertThat(Markup.findings(Demo.site().get(path).body())).isBlank();
    }
}
