package vn.wardportal.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"ba.tu@example.vn", "0903 000 002", "(028) 3800 0001", "+84 903.000.002", "a+b@mail.example.com"
            })
    void whatPeopleTypeReachesThem(String text) {
        assertThat(Contact.reaches(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "không có",
                "1234567",
                "ba tu@example.vn",
                "ba.tu@example",
                "a@b@c.vn",
                "Bà Tư <tu@example.vn>"
            })
    void otherWordsDoNot(String text) {
        assertThat(Contact.reaches(text)).isFalse();
    }

    @Test
    void whatIsLongerThanAnyIsNone() {
        assertThat(Contact.reaches("0".repeat(121))).isFalse();
        assertThat(Contact.reaches("a".repeat(60) + "@" + "b".repeat(60) + ".vn"))
                .isFalse();
    }

    @Test
    void aNumberIsNoMailAddress() {
        assertThat(Contact.isMail("0903 000 002")).isFalse();
        assertThat(Contact.isMail("ba.tu@example.vn")).isTrue();
    }
}
