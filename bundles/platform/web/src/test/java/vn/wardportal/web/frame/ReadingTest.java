package vn.wardportal.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "1cao", "2cao", "3cao"})
    void cookieComesBackAsItWas(String cookie) {
        assertThat(Reading.from(cookie).cookie()).isEqualTo(cookie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "4", "1 cao", "2caocao", "\" class", "<script>"})
    void anythingElseIsTheStandard(String cookie) {
        assertThat(Reading.from(cookie)).isEqualTo(Reading.STANDARD);
    }

    @Test
    void sizeAndContrastAreChosenApart() {
        Reading large = Reading.STANDARD.choose("2", "");
        Reading both = large.choose("", large.otherContrast());

        assertThat(both).isEqualTo(new Reading(2, true));
        assertThat(both.choose("", both.otherContrast())).isEqualTo(large);
    }

    @Test
    void nonsenseInTheFormChangesNothing() {
        assertThat(new Reading(2, false).choose("9", "x")).isEqualTo(new Reading(2, false));
    }
}
