package vn.wardportal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void startsWhenNothingElseIsAskedFor() {
        assertThat(parse("").command()).isEqualTo("start");
        assertThat(parse("--port 9000").command()).isEqualTo("start");
    }

    @Test
    void readsAllOptions() {
        assertThat(parse("status --home /srv/portal --port 0 --demo --dev --without news --without pages"))
                .isEqualTo(new CommandLine(
                        "status",
                        Optional.of(Path.of("/srv/portal")),
                        Optional.of(0),
                        true,
                        true,
                        List.of(),
                        Set.of("news", "pages")));
    }

    @Test
    void helpsWhereverItIsAskedTo() {
        assertThat(parse("start --help").command()).isEqualTo("help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"restart", "--verbose", "--port", "--port abc", "--port 70000", "--home --demo", "--without"})
    void refusesWhatItDoesNotKnowAndShowsWhatItDoes(String words) {
        assertThatThrownBy(() -> parse(words))
                .isInstanceOf(Refusal.class)
                .satisfies(refusal -> assertThat(((Refusal) refusal).exitCode()).isEqualTo(2));
    }

    private static CommandLine parse(String words) {
        return CommandLine.parse(words.isEmpty() ? List.of() : List.of(words.split(" ")));
    }
}
