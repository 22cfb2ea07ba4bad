package vn.wardportal.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    private static final String CSS = css();
    private static final Pattern TOKEN = Pattern.compile("--[\\w-]+:[^;}]*");
    private static final Pattern COLOUR = Pattern.compile(
            ":[^;{}]*(#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl|oklch|color-mix)a?\\(|\\b(white|black|red|gray|grey|gold|blue)\\b)");
    private static final Pattern CLASSES = Pattern.compile("class=\"([^\"$]+)\"");

    @Test
    void stylesheetIsSmall() {
        assertThat(CSS.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(20_480);
    }

    @ParameterizedTest
    @ValueSource(strings = {"street-1.svg", "street-2.svg", "street-3.svg", "rose.svg", "emblem.svg", "favicon.svg"})
    void drawingsAreSmall(String name) {
        assertThat(file(name).bytes()).hasSizeLessThan(12 * 1024);
    }

    @Test
    void scriptIsSmallAndMakesNothingOfText() {
        String script = new String(file("suggest.js").bytes(), StandardCharsets.UTF_8);

        assertThat(script.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(3 * 1024);
        assertThat(script)
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacent", "eval", "Function(", "document.write");
    }

    @Test
    void coloursAreNamedInTheTokensOnly() {
        String rules = TOKEN.matcher(CSS).replaceAll("").replaceAll("var\\([\\w-]+\\)", "");

        assertThat(COLOUR.matcher(rules).results().map(MatchResult::group)).isEmpty();
    }

    @Test
    void everyTokenThatIsUsedExists() {
        Set<String> declared = find("(--[\\w-]+):", CSS);

        assertThat(declared).containsAll(find("var\\((--[\\w-]+)\\)", CSS));
    }

    @Test
    void nothingMoves() {
        assertThat(CSS).doesNotContain("transition", "animation", "@keyframes", "scroll-behavior");
    }

    @Test
    void nothingComesFromElsewhere() {
        assertThat(find("url\\(([^)]+)\\)", CSS)).isSubsetOf(Samples.THEME.names());
    }

    @ParameterizedTest
    @CsvSource({
        "--ink, --paper",
        "--ink, --card",
        "--ink, --tint",
        "--ink, --wait-tint",
        "--ink, --ok-tint",
        "--ink, --stop-tint",
        "--ink, --link-tint",
        "--soft, --paper",
        "--soft, --card",
        "--soft, --tint",
        "--soft, --link-tint",
        "--son-ink, --paper",
        "--son-ink, --card",
        "--son-ink, --tint",
        "--on, --son",
        "--on, --son-deep",
        "--on, --panel",
        "--on, --night",
        "--gold, --son",
        "--gold, --son-deep",
        "--gold, --night",
        "--link, --paper",
        "--link, --card",
        "--link, --tint",
        "--link, --link-tint",
        "--link, --wait-tint",
        "--link, --ok-tint",
        "--link, --stop-tint",
        "--on-link, --link",
        "--on-link, --link-deep",
        "--link-deep, --paper",
        "--ok, --ok-tint",
        "--wait, --wait-tint",
        "--stop, --stop-tint",
        "--stop, --paper",
        "--on-mark, --mark",
        "--paper, --ink"
    })
    void wordsStandOut(String words, String ground) {
        assertThat(Tokens.light(CSS).contrast(words, ground)).isGreaterThanOrEqualTo(4.5);
        assertThat(Tokens.high(CSS).contrast(words, ground)).isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "--edge, --card",
        "--edge, --paper",
        "--link, --paper",
        "--stop, --card",
        "--son-ink, --paper",
        "--focus, --son-deep",
        "--ink, --paper"
    })
    void edgesStandOut(String edge, String ground) {
        assertThat(Tokens.light(CSS).contrast(edge, ground)).isGreaterThanOrEqualTo(3);
        assertThat(Tokens.high(CSS).contrast(edge, ground)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void whatAuthorsCopyIsInTheStylesheet() {
        assertThat(classesOf(ThemeGuide.examples()))
                .allSatisfy(name -> assertThat(CSS).containsPattern("\\." + name + "\\b"));
    }

    @Test
    void whatThePlatformWritesIsInTheStylesheet() {
        // The first A of the strip has the size it would have anyway.
        assertThat(classesOf(Preview.html(Preview.home(true)) + Preview.html(Preview.article())))
                .filteredOn(name -> !name.equals("a1"))
                .allSatisfy(name -> assertThat(CSS).contains("." + name));
    }

    @Test
    void examplesBringNoStyleAndNoScript() {
        assertThat(ThemeGuide.examples()).doesNotContain("style=", "<script", "onclick", "<img src=\"\"");
    }

    @Test
    void addressesFollowTheContent() {
        String address = Samples.THEME.stylesheet();

        assertThat(address).matches("/giao-dien/[0-9a-f]{12}/portal\\.css");
        assertThat(Samples.THEME.find(address)).isPresent();
        assertThat(Samples.THEME.find("/giao-dien/000000000000/portal.css")).isEmpty();
    }

    @Test
    void everyFileHasAType() {
        assertThat(Samples.THEME.names())
                .allSatisfy(name -> assertThat(file(name).type()).isNotBlank());
    }

    private static Set<String> classesOf(String html) {
        return CLASSES.matcher(html)
                .results()
                .flatMap(match -> Stream.of(match.group(1).split("\\s+")))
                .collect(Collectors.toSet());
    }

    private static Set<String> find(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static ThemeFile file(String name) {
        return Samples.THEME.find(Samples.THEME.address(name)).orElseThrow();
    }

    private static String css() {
        return new String(file("portal.css").bytes(), StandardCharsets.UTF_8);
    }
}
