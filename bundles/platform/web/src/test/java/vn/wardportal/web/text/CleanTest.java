package vn.wardportal.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.wardportal.api.text.RichText;

class CleanTest {

    private final RichText text = new SanitizedRichText();

    @Test
    void cleanHtmlStaysAsItIs() {
        String html =
                "<h2 id=\"dieu-6\">Điều 6</h2><p>Thư: a@b.vn, 1 + 1 = 2, “trích” &amp; <a href=\"/tin-tuc?trang=2\">tin</a></p>"
                        + "<figure><img src=\"/anh/9f/960.jpg\" alt=\"Chợ hoa\" width=\"960\" height=\"640\"><figcaption>Chợ</figcaption></figure>"
                        + "<table><thead><tr><th scope=\"col\">Ngày</th></tr></thead><tbody><tr><td>12/11</td></tr></tbody></table>"
                        + "<blockquote><p>Lời nói</p></blockquote>";

        assertThat(text.clean(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"jav&#x0A;ascript:alert(1)\">x</a>",
                "<svg><animate onbegin=alert(1)></svg>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<form action=\"https://evil.example\"><input name=a></form>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<img src=\"//evil.example/a.png\" alt=\"\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">"
            })
    void nothingThatRunsOrCallsHomeIsLeft(String html) {
        assertThat(text.clean(html))
                .doesNotContainIgnoringCase("script:", "<script", "onerror=", "onbegin", "style=", "<iframe", "<form")
                .doesNotContain("<svg", "<math", "src=\"//", "data:text");
    }

    @Test
    void plainTextIsForSummaries() {
        assertThat(text.plain("<h2>Một</h2><p>hai <b>ba</b></p>")).isEqualTo("Một hai ba");
    }
}
