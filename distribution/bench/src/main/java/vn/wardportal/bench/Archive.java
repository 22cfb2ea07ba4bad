package vn.wardportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Things put straight into the database of a portal that does not run: copies of the demo content, see {@code scripts/fill},
 * at {@code /tin-tuc/so-1}, {@code /van-ban/so-1} and so on.
 */
final class Archive {

    /** The ids of copies begin after that. */
    static final int FIRST_ID = 1_000_000;

    /** Lines of a week's schedule. */
    static final int LINES_A_WEEK = 25;

    private Archive() {}

    /** Adds the things of these numbers to every module. */
    static void fill(Tools tools, Path home, int first, int last) {
        try (Stream<Path> scripts = Files.list(tools.scripts().resolve("fill"))) {
            for (Path script : scripts.sorted().toList()) {
                StoppedDatabase.execute(home, statements(script, first, last));
            }
            StoppedDatabase.execute(home, List.of("analyze"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the scripts that fill a database", e);
        }
    }

    private static List<String> statements(Path script, int first, int last) throws IOException {
        String text = Files.readString(script).replace("{first}", "" + first).replace("{last}", "" + last);
        return Stream.of(text.split(";\\s*\n")).filter(sql -> !sql.isBlank()).toList();
    }

    /** A home like that one, whose portal does not run. */
    static Path copy(Path home, Path to) {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(home.relativize(file).toString()));
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + home, e);
        }
    }
}
