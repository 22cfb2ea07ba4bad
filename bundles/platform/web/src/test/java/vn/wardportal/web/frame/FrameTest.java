package vn.wardportal.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.wardportal.api.page.Crumb;

class FrameTest {

    private static final Pattern IMAGE = Pattern.compile("<img [^>]*>");

    static List<Frame> pages() {
        return List.of(
                Preview.home(true),
                Preview.home(false),
                Preview.section("tin-tuc", "Tin tức, sự kiện"),
                Preview.article(),
                Preview.problem(Problem.of(404, Samples.TEXTS, "/khong-co", "404")),
                Preview.problem(Problem.paused("Văn bản", Samples.TEXTS, "/van-ban", "503")));
    }

    @Test
    void homeIsSmall() {
        assertThat(Preview.html(Preview.home(true)).getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(15 * 1024);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHasOneHeadingAndOneMain(Frame frame) {
        String html = Preview.html(frame);

        assertThat(html).containsOnlyOnce("<h1>").containsOnlyOnce("<main id").startsWith("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageWorksUnderTheStrictPolicy(Frame frame) {
        String own = "<script src=\"" + Samples.THEME.script() + "\" defer></script>";
        String html = withoutData(Preview.html(frame));

        assertThat(html.split(Pattern.quote(own), -1)).hasSize(frame.shell().searchable() ? 2 : 1);
        assertThat(html.replace(own, "")).doesNotContain("<script", " style=", "<style", "javascript:", " onclick=");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyImageSaysItsSize(Frame frame) {
        assertThat(IMAGE.matcher(Preview.html(frame)).results())
                .allSatisfy(image -> assertThat(image.group()).contains("width=", "height=", "alt="));
    }

    @Test
    void skipLinkIsTheFirstThingToReach() {
        String body = Preview.html(Preview.article()).replaceFirst("(?s).*<body>\\s*", "");

        assertThat(body).startsWith("<a class=\"skip\" href=\"#noi-dung\">");
    }

    @Test
    void sectionOfThePageIsMarkedInTheMenu() {
        String html = Preview.html(Preview.article());

        assertThat(html).containsOnlyOnce("aria-current=\"page\"");
        assertThat(html).contains("<a href=\"/tin-tuc\" aria-current=\"page\">Tin tức</a>");
    }

    @Test
    void sectionWhoseNameBeginsAlikeIsNotMarked() {
        Frame frame = frame("Tin tức khác", "/tin-tuc-khac");

        assertThat(frame.within(new Link("Tin tức", "/tin-tuc"))).isFalse();
        assertThat(frame.within(new Link("Tin tức khác", "/tin-tuc-khac"))).isTrue();
    }

    @Test
    void wordsFromTheDatabaseAreEscaped() {
        Crumb crumb = new Crumb("<b>Tin</b>", "/\"><script>");
        Sheet sheet = Samples.sheet("<script>alert(1)</script>", "/x?a=\"><script>", Samples.html("<h1>x</h1>"), crumb);

        String html = withoutData(Preview.html(new Frame(Samples.shell(true), sheet, Reading.STANDARD)));

        assertThat(html)
                .doesNotContain("<script>", "<b>Tin")
                .containsOnlyOnce("<script")
                .contains("&lt;script>");
    }

    @Test
    void searchIsNotOfferedWhereNothingAnswers() {
        assertThat(Preview.html(Preview.home(false))).doesNotContain("/tim-kiem");
        assertThat(Preview.html(Preview.home(true))).containsOnlyOnce("action=\"/tim-kiem\"");
    }

    @Test
    void readingFormComesBackToThePage() {
        String html = Preview.html(frame("Tin", "/tin-tuc?trang=2"));

        assertThat(html).contains("<form method=\"post\" action=\"/doc/co-chu\">");
        assertThat(html).contains("name=\"ve\" value=\"/tin-tuc?trang=2\"");
    }

    @Test
    void choiceOfReadingIsOnTheRootElement() {
        Frame plain = frame("Tin", "/tin-tuc");
        Frame chosen = new Frame(plain.shell(), plain.sheet(), new Reading(3, true));

        assertThat(Preview.html(chosen)).contains("<html lang=\"vi\" class=\"c3 cao\">");
    }

    @Test
    void pageForOneVisitorAloneIsNotListed() {
        Frame plain = frame("Tin", "/tin-tuc");
        Sheet unlisted = plain.sheet().unlisted();

        assertThat(Preview.html(plain)).contains("rel=\"canonical\"").doesNotContain("noindex");
        assertThat(Preview.html(new Frame(plain.shell(), unlisted, Reading.STANDARD)))
                .contains("noindex")
                .doesNotContain("rel=\"canonical\"");
    }

    @Test
    void frameStandsWithoutModules() {
        Shell full = Samples.shell(false);
        Shell bare = new Shell(
                full.language(),
                full.texts(),
                full.identity(),
                full.theme(),
                List.of(),
                Samples.parts(false),
                Optional.empty(),
                false,
                false,
                Optional.empty());

        String html = Preview.html(new Frame(bare, frame("Tin", "/tin").sheet(), Reading.STANDARD));

        assertThat(html).doesNotContain("popover", "<nav class=\"menu\"").contains("<footer");
    }

    /** Without the one block of data, which is not run. */
    private static String withoutData(String html) {
        return html.replaceFirst("<script type=\"application/ld\\+json\">[^<]*</script>", "");
    }

    private static Frame frame(String title, String address) {
        return new Frame(
                Samples.shell(true), Samples.sheet(title, address, Samples.html("<h1>x</h1>")), Reading.STANDARD);
    }
}
