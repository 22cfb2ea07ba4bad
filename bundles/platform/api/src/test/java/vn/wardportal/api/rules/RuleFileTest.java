package vn.wardportal.api.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleFileTest {

    private static final String HEAD = "name\tcontent\tunit\tfrom\tto\tbasis\tnote\n";

    @Test
    void aLineIsARuleWithItsDatesAndBasis() {
        List<Rule> rules =
                read("flood.answer\t3\tworking_days\t2019-05-21\t2026-06-30\tĐiều 9\tTrả lời\n\n# sau này\n");

        Rule rule = rules.getFirst();
        assertThat(rules).hasSize(1);
        assertThat(rule.number()).isEqualTo(3);
        assertThat(rule.module()).isEqualTo("flood");
        assertThat(rule.holds(LocalDate.parse("2019-05-20"))).isFalse();
        assertThat(rule.holds(LocalDate.parse("2026-06-30"))).isTrue();
        assertThat(rule.holds(LocalDate.parse("2026-07-01"))).isFalse();
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> read("flood.answer\t3\n"))
                .hasMessageContaining("2 columns")
                .hasMessageContaining("flood");
        assertThatThrownBy(() -> read("flood.answer\t3\tdays\thôm nay\t\tĐiều 9\tTrả lời\n"))
                .hasMessageContaining("no such date")
                .hasMessageContaining("hôm nay");
    }

    private static List<Rule> read(String lines) {
        return RuleFile.read(new ByteArrayInputStream((HEAD + lines).getBytes(StandardCharsets.UTF_8)), "flood");
    }
}
