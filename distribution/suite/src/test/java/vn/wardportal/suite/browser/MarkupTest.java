package vn.wardportal.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;
import vn.wardportal.suite.harness.Demo;

/** The Nu HTML checker finds nothing on any kind of page. */
class MarkupTest {

    private static final long STACK = 64L << 20;

    static Stream<String> pages() {
        return Stream.concat(Demo.PAGES.stream(), Stream.of("/khong-co"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void markupIsValid(String path) {
        byte[] page = Demo.site().get(path).body().getBytes(StandardCharsets.UTF_8);
        var findings = new CompletableFuture<String>();

        // The checker's grammars need a deeper stack than a thread has.
        Thread checker = new Thread(null, () -> check(page, findings), "checker", STACK);
        checker.start();

        assertThat(findings.join()).isBlank();
    }

    private static void check(byte[] page, CompletableFuture<String> findings) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        // Short pages full of names are taken for other languages.
        validator.setNoLangDetect(true);
        try {
            findings.complete(validator.validate(new ByteArrayInputStream(page)));
        } catch (IOException | SAXException | RuntimeException | Error e) {
            findings.completeExceptionally(e);
        }
    }
}
