package vn.wardportal.web.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The examples of THEME.md, so that what authors copy is what is tested. */
final class ThemeGuide {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)```html\n(.*?)```");

    private ThemeGuide() {}

    /** All examples in their order. */
    static String examples() {
        try {
            return EXAMPLE.matcher(Files.readString(Path.of("THEME.md")))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read THEME.md beside the pom", e);
        }
    }
}
