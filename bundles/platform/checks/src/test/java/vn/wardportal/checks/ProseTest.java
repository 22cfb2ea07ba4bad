package vn.wardportal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Examined.Passage;

class ProseTest {

    @Test
    void linesEndWhereAReaderStops() {
        assertThat(Prose.of(
                                html(
                                        "<h2>Chợ <em>hoa</em></h2><p>Một<br>hai</p><table><tr><td>ba</td><td>bốn</td></tr></table>"))
                        .map(line -> line.tag() + ":" + line.text()))
                .containsExactly("h2:Chợ hoa", "p:Một", "p:hai", "td:ba", "td:bốn");
        assertThat(Prose.of(new Passage("title", "Tiêu đề", "a < b\n& c", false))
                        .map(Prose::text))
                .containsExactly("a < b", "& c");
    }

    @Test
    void everyLetterKnowsWhereItStands() {
        String source = "<p>A &amp;&nbsp;<b>B&#7853;c</b>  d</p>";
        Prose line = Prose.of(html(source)).findFirst().orElseThrow();

        assertThat(line.text()).isEqualTo("A & Bậc d");
        assertThat(source.substring(line.place(2, 3).start(), line.place(2, 3).end()))
                .isEqualTo("&amp;");
        assertThat(source.substring(line.place(4, 7).start(), line.place(4, 7).end()))
                .isEqualTo("B&#7853;c");
        assertThat(line.together(4, 7)).isTrue();
        assertThat(line.together(2, 7)).isFalse();
    }

    @Test
    void damagedHtmlIsReadAsFarAsItGoes() {
        assertThat(Prose.of(html("<p>a & b &unknown; c</p><p>d <b")).map(Prose::text))
                .containsExactly("a & b ? c", "d");
        assertThat(Prose.of(html("")).map(Prose::text)).isEmpty();
    }

    private static Passage html(String source) {
        return new Passage("body", "Nội dung", source, true);
    }
}
