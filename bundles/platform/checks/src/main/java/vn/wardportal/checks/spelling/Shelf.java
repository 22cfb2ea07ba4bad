package vn.wardportal.checks.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the dictionary is looked for. One that is installed or replaced while the portal runs is read at the next look,
 * one that cannot be read is as good as none.
 */
final class Shelf {

    private static final Logger log = LoggerFactory.getLogger(Shelf.class);

    /** What the package hunspell-vi of Debian and Ubuntu installs, and where others put it. */
    private static final List<Path> USUAL = List.of(
            Path.of("/usr/share/hunspell/vi_VN.dic"),
            Path.of("/usr/share/myspell/dicts/vi_VN.dic"),
            Path.of("/usr/share/hunspell/vi.dic"));

    private static final List<String> NAMES = List.of("vi_VN.dic", "vi.dic");

    private final List<Path> places;
    private Optional<Predicate<String>> dictionary = Optional.empty();
    private Optional<FileTime> read = Optional.empty();

    private Shelf(List<Path> places) {
        this.places = places;
    }

    /** The folder or file that the operator named; nothing means the usual places. */
    static Shelf of(String named) {
        if (named.isBlank()) {
            return new Shelf(USUAL);
        }
        Path place = Path.of(named);
        return new Shelf(
                named.endsWith(".dic")
                        ? List.of(place)
                        : NAMES.stream().map(place::resolve).toList());
    }

    /** The dictionary, if one is installed. */
    synchronized Optional<Predicate<String>> dictionary() {
        Optional<Path> file = places.stream()
                .filter(place -> Files.isReadable(place) && Files.isReadable(HunspellDictionary.rules(place)))
                .findFirst();
        Optional<FileTime> changed = file.flatMap(Shelf::changed);
        if (!changed.equals(read)) {
            read = changed;
            dictionary = file.flatMap(Shelf::open);
        }
        return dictionary;
    }

    private static Optional<Predicate<String>> open(Path file) {
        try {
            Predicate<String> opened = HunspellDictionary.read(file);
            log.info("Spelling is checked with {}", file);
            return Optional.of(opened);
        } catch (RuntimeException e) {
            log.error("The dictionary {} is not used: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<FileTime> changed(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
