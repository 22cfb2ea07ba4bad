package vn.wardportal.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.document.Content;
import vn.wardportal.api.document.Documents;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.StoredFile;

/** Reads each file once, one after the other, and keeps what it says under its hash. */
@Component(service = {Documents.class, KeptDocuments.class})
public final class KeptDocuments implements Documents {

    private static final int MOST_WAITING = 200;
    private static final int MOST_KEPT = 20_000;
    private static final int AT_ONCE = 500;

    private final Files files;
    private final Contents contents;
    private final Path folder;
    private final FileReading reading;
    private final Map<String, Future<Content>> going = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor reader;

    @Activate
    public KeptDocuments(
            @Reference Files files, @Reference Database database, @Reference Clock clock, BundleContext context) {
        this(
                files,
                new Contents(database, clock),
                context.getDataFile("reading").toPath());
    }

    KeptDocuments(Files files, Contents contents, Path folder) {
        this.files = files;
        this.contents = contents;
        this.folder = folder;
        this.reading = new FileReading(new PdfProcess(folder.resolve("pdf"), Budget.LONGEST));
        // one thread: each file may take some memory, and none of them is in a hurry
        reader = new ThreadPoolExecutor(
                1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), work -> Thread.ofPlatform()
                        .daemon()
                        .name("extraction")
                        .unstarted(work));
        reader.allowCoreThreadTimeOut(true);
    }

    @Deactivate
    void stop() {
        reader.shutdownNow();
    }

    @Override
    public Optional<Content> read(StoredFile file, Duration patience) {
        Optional<Content> known = contents.find(file.hash());
        return known.isPresent() ? known : waited(file, patience);
    }

    private Optional<Content> waited(StoredFile file, Duration patience) {
        try {
            return Optional.of(going.computeIfAbsent(file.hash(), hash -> started(file))
                    .get(patience.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private Future<Content> started(StoredFile file) {
        FutureTask<Content> task = new FutureTask<>(() -> once(file));
        reader.execute(task);
        return task;
    }

    private Content once(StoredFile file) {
        try {
            Optional<Content> known = contents.find(file.hash());
            if (known.isPresent()) {
                return known.get();
            }
            long begun = System.nanoTime();
            Content content = fresh(file);
            if (!Thread.currentThread().isInterrupted()) {
                contents.keep(file.hash(), content, System.nanoTime() - begun >= Budget.LONGEST.toNanos());
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the file " + file.hash(), e);
        } finally {
            going.remove(file.hash());
        }
    }

    /** Its parts are read here and there, so it is laid beside for that long. */
    private Content fresh(StoredFile file) throws IOException {
        java.nio.file.Files.createDirectories(folder);
        Path copy = java.nio.file.Files.createTempFile(folder, "read", ".file");
        try (InputStream stream = files.open(file.hash())) {
            java.nio.file.Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            return reading.read(copy, file.type());
        } finally {
            java.nio.file.Files.deleteIfExists(copy);
        }
    }

    /** Forgets what files said that are gone, and what was read longest ago if it is too much. */
    int forget() {
        int forgotten = 0;
        String last = "";
        for (var hashes = contents.after(last, AT_ONCE); !hashes.isEmpty(); hashes = contents.after(last, AT_ONCE)) {
            var gone =
                    hashes.stream().filter(hash -> files.find(hash).isEmpty()).toList();
            contents.remove(gone);
            forgotten += gone.size();
            last = hashes.getLast();
        }
        for (var old = contents.beyond(MOST_KEPT, AT_ONCE); !old.isEmpty(); old = contents.beyond(MOST_KEPT, AT_ONCE)) {
            contents.remove(old);
            forgotten += old.size();
        }
        return forgotten;
    }
}
