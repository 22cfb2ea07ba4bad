package vn.wardportal.api.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.wardportal.api.content.Refusal.Reason;

class MistakesTest {

    private final Mistakes<Field> mistakes = new Mistakes<>(Field.class, "flood.mistake.long");

    @Test
    void ofSeveralMistakesInOneFieldTheFirstIsTold() {
        mistakes.limit(Field.TITLE, "Nước lên", 3);
        mistakes.require(Field.TITLE, false, "flood.mistake.title");

        assertThat(mistakes.found()).containsEntry(Field.TITLE, "flood.mistake.long");
    }

    @Test
    void mistakesAreToldInTheOrderOfTheFields() {
        mistakes.require(Field.BODY, false, "flood.mistake.body");
        mistakes.require(Field.TITLE, false, "flood.mistake.title");

        assertThatThrownBy(() -> Refusal.unlessEmpty(mistakes.found()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.MISTAKES);
                    assertThat(refusal.mistakes().values())
                            .containsExactly("flood.mistake.title", "flood.mistake.body");
                });
    }

    @Test
    void whatIsFineIsNotRefused() {
        mistakes.limit(Field.TITLE, "Nước lên", 200);

        assertThatCode(() -> Refusal.unlessEmpty(mistakes.found())).doesNotThrowAnyException();
    }

    @Test
    void tagsAndBlanksAreNoWords() {
        assertThat(Mistakes.hasWords("<p>&nbsp; </p>")).isFalse();
        assertThat(Mistakes.hasWords("<p>Chữ</p>")).isTrue();
        assertThat(Mistakes.hasWords("<p><img src=\"/tep/1\" alt=\"\" /></p>")).isTrue();
    }

    private enum Field {
        TITLE,
        BODY
    }
}
