package vn.wardportal.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;

/** Whatever is pasted, the time a check needs grows with its length alone. */
class HostileTextTest {

    private static final int LETTERS = 100_000;

    private final Ward ward = new Ward();
    private final List<Check> checks = List.of(
            new SourceNamed(),
            new SecrecyStamp(),
            new IdentityNumbers(ward.clock),
            new PhonesAndMail(),
            new ChildNamed(),
            new PictureTold(),
            new Lexicon(ward.rules),
            new Advertising(),
            new LinkPolicy(ward.rules),
            new Completeness(ward.clock),
            new NearCopy(ward.fingerprints),
            new Readable(),
            new TableHead());

    @AfterEach
    void close() {
        ward.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "&",
                "&a",
                "0",
                "1 ",
                "a@",
                "a.",
                "a",
                "<a ",
                "<a href=\"",
                "<a x href=\"x\">",
                "<h2>",
                "<h2></h3>",
                "<table ",
                "<table><tr>",
                "<img ",
                "<img alt=\"",
                "</",
                "MẬT ",
                "Cháu A",
                "Cháu Ab ",
                "www.",
                "https://a",
                "12.",
                "1/2/",
                "cá ",
                "số tài khoản 1 ",
            })
    void noTextHoldsACheckUp(String piece) {
        Examined written = Written.html(piece.repeat(LETTERS / piece.length()));

        for (Check check : checks) {
            assertThat(assertTimeoutPreemptively(
                            Duration.ofSeconds(5), () -> check.look(written), () -> check.getClass() + " of " + piece))
                    .isNotNull();
        }
    }
}
