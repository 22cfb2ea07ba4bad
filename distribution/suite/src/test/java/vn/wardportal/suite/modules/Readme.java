package vn.wardportal.suite.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The README as somebody follows it. */
final class Readme {

    private static final Path FILE = Path.of(System.getProperty("root"), "README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```");

    private Readme() {}

    /** The commands in the section of that title, in their order. */
    static List<String> commands(String title) {
        String section =
                text().split("(?m)^#+ " + Pattern.quote(title) + "$", 2)[1].split("(?m)^#+ ", 2)[0];
        return BLOCK.matcher(section)
                .results()
                .flatMap(block -> Stream.of(block.group(1).split("\n")))
                .toList();
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
