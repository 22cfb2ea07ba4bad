package vn.wardportal.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    private final Form form = new Form(Map.of("viec", List.of("  Chơ\u0323 hoa\r\nsáng\u0007 sớm\t \n")));

    @Test
    void wordsThatAreKeptAreComposedAndHaveLinesAlone() {
        assertThat(form.text("viec")).isEqualTo("Chợ hoa\nsáng  sớm");
    }

    @Test
    void lineHasNoEnds() {
        assertThat(form.line("viec")).isEqualTo("Chợ hoa sáng  sớm");
    }

    @Test
    void whatWasNotSentIsEmpty() {
        assertThat(form.text("ten")).isEmpty();
        assertThat(form.line("ten")).isEmpty();
    }
}
