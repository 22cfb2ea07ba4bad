package vn.wardportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import vn.wardportal.api.document.Content;
import vn.wardportal.api.document.Documents;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Language;
import vn.wardportal.search.State.Phase;
import vn.wardportal.search.index.Finder;
import vn.wardportal.search.index.Finder.Wish;
import vn.wardportal.search.index.Hit;
import vn.wardportal.search.index.Question;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedClock;

/** The search over a folder, with modules that a test gives it. */
final class Desk implements AutoCloseable {

    final Catalogue catalogue = new Catalogue();
    final Map<String, Content> files = new ConcurrentHashMap<>();
    final FixedClock clock = FixedClock.at("2026-11-12T01:15:00Z");
    final Librarian librarian;

    Desk(Path folder) {
        librarian = new Librarian(folder, catalogue, new Attachments(new GivenDocuments()), clock);
    }

    /** Waits until everything can be found. */
    Desk ready() {
        await(() -> librarian.state().phase() == Phase.READY);
        return this;
    }

    void rebuild() {
        As.person(Librarian.PERMISSION).does(librarian::rebuild);
        await(() -> librarian.state().phase() == Phase.READY);
    }

    /** Subjects of what is found. */
    List<String> find(String typed) {
        Wish wish = new Wish(Question.of(typed, false), "", List.of(), 0, 100);
        return librarian
                .search(searcher -> Finder.find(searcher, wish, librarian.shown(Language.VI)))
                .orElseThrow()
                .hits()
                .stream()
                .map(Hit::subject)
                .sorted()
                .toList();
    }

    void awaitFound(String typed, String... subjects) {
        await(() -> librarian.state().phase() != Phase.CLOSED && find(typed).equals(List.of(subjects)));
    }

    static void await(BooleanSupplier reached) {
        long limit = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still not").isLessThan(limit);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    @Override
    public void close() {
        librarian.close();
    }

    /** Files that have been read once the test says what they say. */
    private final class GivenDocuments implements Documents {
        @Override
        public Optional<Content> read(StoredFile file, Duration patience) {
            return Optional.ofNullable(files.get(file.hash()));
        }
    }
}
