package vn.wardportal.extraction.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.wardportal.extraction.Spent;
import vn.wardportal.testing.MemoryFiles;

class PageArticleTest {

    private final MemoryFiles files = new MemoryFiles();
    private Unicoded unicoded = new Unicoded(new OldLetters());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><font face='.VnTime'>Céng</font>",
                "<p style='font-family:\".VnTime\",serif'>Céng",
                "<style><!-- /* Style Definitions */ p.MsoNormal, li.MsoNormal {margin:0; font-family:\".VnTime\";} --></style><p class=MsoNormal><b>Céng</b>",
                "<style><!-- /* Font Definitions */ @page Section1 {size:1in} span.a{mso-ascii-font-family:.VnTimeH} --></style><span class=a>Céng",
                "<table style='font-family:.VnArial'><tr><td>C&eacute;ng</table>",
            })
    void fontsTellTheEncodingWhereverTheyAreNamed(String html) {
        assertThat(text(html)).isEqualTo("Cộng");
        assertThat(unicoded.changes()).singleElement().satisfies(one -> assertThat(one.encoding())
                .isEqualTo(OldLetters.NAME));
    }

    @Test
    void anotherFontInsideIsBelieved() {
        assertThat(text("<font face='.VnTime'><font face=Arial>Céng</font></font>"))
                .isEqualTo("Céng");
    }

    @Test
    void lettersTellWhereNoFontDoesAndTheRestGoesWithThem() {
        assertThat(text("<p>Céng hoµ</p><p>hoµ</p>", ISO_8859_1)).isEqualTo("Cộng hòa hòa");
    }

    @Test
    void theDeclaredCharsetCountsOnlyWhereTheBytesAreNoUnicode() {
        String html = "<meta http-equiv=Content-Type content='text/html; charset=x-viet-tcvn'><p>Céng";

        assertThat(text(html, ISO_8859_1)).isEqualTo("Cộng");
        assertThat(text(html, UTF_8)).isEqualTo("Céng");
        assertThat(text("<meta charset=windows-1252><p>Ủy ban", UTF_8)).isEqualTo("Ủy ban");
        assertThat(text("<meta charset=utf-8><p>Ủy ban", UTF_16LE)).isEqualTo("Ủy ban");
    }

    @Test
    void theTitleIsTheFirstHeadingOrThatOfThePage() {
        assertThat(read("<title>Cổng</title><body><h1>Tin</h1><p>a").title()).isEqualTo("Tin");
        assertThat(read("<title>Céng hoµ</title><p>a"))
                .extracting(PageArticle::title, PageArticle::html)
                .containsExactly("Cộng hòa", "<p>a</p>");
        assertThat(read("<title>New Page 1</title><p>a").title()).isEmpty();
    }

    @Test
    void tablesThatOnlyPlaceThingsGoAndOthersStay() {
        assertThat(read("<table><tr><td><table><tr><td>a<td>b</table><tr><td>c</table>")
                        .html())
                .isEqualTo("<div><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table></div><div>c</div>");
        assertThat(read("<table><tr><td>một</table>").html()).isEqualTo("<div>một</div>");
    }

    @Test
    void picturesOfThePageAreTakenAndOthersNamed() {
        String held = "data:image/png;base64," + Base64.getEncoder().encodeToString(new byte[] {1, 2});
        PageArticle article = read("<p>a<img alt=Chợ src='" + held + "'><img src='http://x.vn/anh/hoa.jpg?1'>"
                + "<img width=1 src=cach.gif><img src='data:image/svg+xml;base64,AAAA'>");

        assertThat(article.html()).matches("<p>a<img src=\"/anh/[0-9a-f]{64}/960.jpg\" alt=\"Chợ\"></p>");
        assertThat(article.linked()).containsExactly("hoa.jpg");
        assertThat(article.losses()).containsExactly("PICTURES");
    }

    @Test
    void whatActsAndWhatLedElsewhereIsLeftOut() {
        PageArticle article = read("<!-- x --><script>a()</script><iframe src=x></iframe><p><a href='tin2.htm'>Tin</a>"
                + "<a href='https://a.gov.vn/'>Cổng</a><a href='javascript:x()'>b</a>");

        assertThat(article.html()).isEqualTo("<p>Tin<a href=\"https://a.gov.vn/\">Cổng</a>b</p>");
        assertThat(article.losses()).containsExactly("ACTIVE", "LINKS");
    }

    @Test
    void tablesTenThousandDeepAreFlat() {
        assertThat(text("<table><tr><td>".repeat(10_000) + "đáy")).isEqualTo("đáy");
        assertThat(text("<div><b>".repeat(10_000) + "đáy")).isEqualTo("đáy");
    }

    @Test
    void whatNoPageIsLikeIsRefusedAndLongTextsAreCut() {
        assertThatThrownBy(() -> read("<p>".repeat(200_000))).isInstanceOf(Spent.class);
        assertThatThrownBy(() -> read("<p title='" + "a".repeat(7_000_000) + "'>a"))
                .isInstanceOf(Spent.class);
        PageArticle article = read("<p>" + "a ".repeat(600_000) + "</p><p>b</p>");
        assertThat(article.losses()).containsExactly("REST");
        assertThat(article.html()).hasSize(1_000_000 + "<p></p><p></p>".length());
    }

    private String text(String html) {
        return text(html, UTF_8);
    }

    private String text(String html, Charset charset) {
        unicoded = new Unicoded(new OldLetters());
        return Jsoup.parse(PageArticle.page(html.getBytes(charset), files, unicoded)
                        .html())
                .text();
    }

    private PageArticle read(String html) {
        return PageArticle.page(html.getBytes(UTF_8), files, unicoded);
    }
}
