package vn.wardportal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.search.index.Index;

/** The folders of indexes: one that is used, and while a new one is made beside it another with a greater number. */
final class Shelves {

    private static final Logger log = LoggerFactory.getLogger(Shelves.class);

    private final Path root;

    Shelves(Path root) {
        this.root = root;
    }

    /** The newest index that was whole once and is sound, or a new one; all others go. */
    Index open() throws IOException {
        for (Path folder : folders().reversed()) {
            try {
                Index index = Index.open(folder);
                if (index.whole()) {
                    removeAllBut(folder);
                    return index;
                }
                index.close();
            } catch (IOException | RuntimeException e) {
                log.warn("The search index in {} is made anew: {}", folder, e.toString());
            }
        }
        Index begun = begin();
        keepNewest();
        return begun;
    }

    /** A new index beside those that are there. */
    Index begin() throws IOException {
        long last = folders().isEmpty() ? 0 : number(folders().getLast());
        Path folder = root.resolve(Long.toString(last + 1));
        Files.createDirectories(folder);
        return Index.open(folder);
    }

    /** Leaves the folder with the greatest number alone. */
    void keepNewest() throws IOException {
        removeAllBut(folders().getLast());
    }

    private void removeAllBut(Path kept) throws IOException {
        for (Path folder : folders()) {
            if (!folder.equals(kept)) {
                remove(folder);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot remove " + file, e);
                }
            });
        }
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("\\d{1,15}"))
                    .sorted(Comparator.comparingLong(Shelves::number))
                    .toList();
        }
    }

    private static long number(Path folder) {
        return Long.parseLong(folder.getFileName().toString());
    }
}
