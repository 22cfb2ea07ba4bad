package vn.wardportal.modules.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseTest {

    @Test
    void namesShareTheirAttributes() {
        List<Clause> clauses = Clause.parse("a.b;c.d;version=\"[1,2)\",e;resolution:=optional");

        assertThat(clauses).hasSize(2);
        assertThat(clauses.getFirst().names()).containsExactly("a.b", "c.d");
        assertThat(clauses.getFirst().attribute("version")).isEqualTo("[1,2)");
        assertThat(clauses.getFirst().optional()).isFalse();
        assertThat(clauses.getLast().optional()).isTrue();
    }

    @Test
    void attributesHaveTheirTypes() {
        Clause clause = Clause.parse("osgi.service;objectClass:List<String>=\"a,b\";order:Long=20;path=\"/tin-tuc\"")
                .getFirst();

        assertThat(clause.attributes())
                .isEqualTo(Map.of("objectClass", List.of("a", "b"), "order", 20L, "path", "/tin-tuc"));
    }

    @Test
    void quotesHideWhatSeparates() {
        Clause clause = Clause.parse("osgi.ee;filter:=\"(&(osgi.ee=Java\\\"SE)(a=1;2,3))\"")
                .getFirst();

        assertThat(clause.directives()).containsEntry("filter", "(&(osgi.ee=Java\"SE)(a=1;2,3))");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,,b", "a;", "version=1", "a;b=\"c", "a;b:Nothing=c"})
    void whatIsNoHeaderIsRefused(String header) {
        assertThatThrownBy(() -> Clause.parse(header)).isInstanceOf(IllegalArgumentException.class);
    }
}
