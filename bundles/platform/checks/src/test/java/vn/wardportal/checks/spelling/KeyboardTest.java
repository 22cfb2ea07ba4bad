package vn.wardportal.checks.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyboardTest {

    @ParameterizedTest
    @CsvSource({
        "tieesng, tiếng",
        "vieetj, việt",
        "vietej, ''",
        "dduowcj, được",
        "dduwowcj, được",
        "phuowngf, phường",
        "ddoongf, đồng",
        "quaanj, quận",
        "hoafn, hoàn",
        "nguwowif, người",
        "thuwj, thự",
        "xax, xã",
        "ddaats, đất"
    })
    void telexIsRead(String typed, String word) {
        assertThat(Keyboard.telex(typed).word().orElse("")).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "vie65t, việt",
        "tie61ng, tiếng",
        "d9u7o7c5, được",
        "phu7o7ng2, phường",
        "xa4, xã",
        "d9a6t1, đất",
        "a12, ''"
    })
    void vniIsRead(String typed, String word) {
        assertThat(Keyboard.vni(typed).word().orElse("")).isEqualTo(word);
    }

    @Test
    void anUnfinishedSyllableIsSeenByWhatItCouldBecome() {
        Keyboard keyboard = Keyboard.telex("tiees");

        assertThat(keyboard.word()).isEmpty();
        assertThat(keyboard.sure()).isTrue();
        assertThat(keyboard.with("ng")).contains("tiếng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"school", "class", "windows", "website", "java", "http"})
    void otherWordsAreNotRead(String word) {
        assertThat(Keyboard.telex(word).word()).isEmpty();
    }
}
