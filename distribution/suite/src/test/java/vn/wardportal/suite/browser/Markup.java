package vn.wardportal.suite.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** What the Nu HTML checker finds. */
public final class Markup {

    private static final long STACK = 64L << 20;

    private Markup() {}

    /** What is wrong with that page; blank if nothing is. */
    public static String findings(String html) {
        byte[] page = html.getBytes(StandardCharsets.UTF_8);
        var findings = new CompletableFuture<String>();

        // The checker's grammars need a deeper stack than a thread has.
        Thread checker = new Thread(null, () -> check(page, findings), "checker", STACK);
        checker.start();

        return findings.join();
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
