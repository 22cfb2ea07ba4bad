package vn.wardportal.checks.files;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.document.Content;
import vn.wardportal.api.document.Documents;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/**
 * Looks into the files that a text offers or leads to: encoding, stamps and personal data stop there as they do in the text.
 * A file that is still being read stops as well, so that nobody sends on what was not looked at.
 */
@Component
public final class FileCheck implements Check {

    /** What findings have for a field: this, then the file's hash. */
    public static final String FIELD = "file/";

    private static final int REMEMBERED = 500;
    private static final Duration READING = Duration.ofMinutes(2);

    private final Files files;
    private final Documents documents;
    private final FileFindings findings;
    private final Duration patience;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            2, work -> Thread.ofPlatform().daemon().name("checks of files").unstarted(work));
    private final Texts texts = Messages.of(FileCheck.class).in(Language.VI);

    /** What was found in the files that were looked at last. */
    private final Map<String, Future<List<Finding>>> looks = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Future<List<Finding>>> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Activate
    public FileCheck(@Reference Files files, @Reference Documents documents, @Reference Clock clock) {
        this(files, documents, clock, Duration.ofSeconds(2));
    }

    FileCheck(Files files, Documents documents, Clock clock, Duration patience) {
        this.files = files;
        this.documents = documents;
        this.findings = new FileFindings(clock);
        this.patience = patience;
    }

    @Deactivate
    void stop() {
        threads.shutdownNow();
    }

    @Override
    public String number() {
        return FileFindings.NUMBER;
    }

    @Override
    public List<Finding> look(Examined written) {
        long deadline = System.nanoTime() + patience.toNanos();
        List<Finding> found = new ArrayList<>();
        for (StoredFile file : offered(written)) {
            found.addAll(look(file, deadline));
        }
        return found;
    }

    /** The files it has, and those its words lead to. */
    private List<StoredFile> offered(Examined written) {
        Stream<StoredFile> linked = written.passages().stream()
                .filter(Passage::html)
                .flatMap(passage -> StoredFile.hashesIn(passage.text()))
                .flatMap(hash -> files.find(hash).stream());
        Map<String, StoredFile> offered = new LinkedHashMap<>();
        Stream.concat(written.files().stream(), linked)
                .filter(file -> !file.picture())
                .forEach(file -> offered.putIfAbsent(file.hash(), file));
        return List.copyOf(offered.values());
    }

    private List<Finding> look(StoredFile file, long deadline) {
        Future<List<Finding>> look = begun(file);
        try {
            return look.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return List.of(going(file));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(going(file));
        } catch (ExecutionException e) {
            synchronized (looks) {
                looks.remove(file.hash(), look);
            }
            throw new IllegalStateException("Cannot look into the file " + file.hash(), e.getCause());
        }
    }

    private Future<List<Finding>> begun(StoredFile file) {
        synchronized (looks) {
            return looks.computeIfAbsent(file.hash(), hash -> threads.submit(() -> found(file)));
        }
    }

    private List<Finding> found(StoredFile file) {
        Optional<Content> content = documents.read(file, READING);
        return findings.of(
                file, content.orElseThrow(() -> new IllegalStateException("Reading it takes longer than it may")));
    }

    private Finding going(StoredFile file) {
        return new Finding(
                number(),
                Level.BLOCK,
                FIELD + file.hash(),
                Optional.empty(),
                texts.get("checks.file.going", file.name()),
                "",
                Optional.empty());
    }
}
