package vn.wardportal.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.document.Documents;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.user.Acting;
import vn.wardportal.search.State.Phase;
import vn.wardportal.search.index.Index;
import vn.wardportal.search.index.Index.Lookup;
import vn.wardportal.search.index.Shown;

/**
 * Keeps the index as the modules' tables are. It is opened, compared, mended and made anew on one thread in the background;
 * what changes meanwhile is put in by who tells of it.
 */
@Component(service = Librarian.class)
public class Librarian {

    /** Whoever may make the index anew. */
    static final String PERMISSION = "search.manage";

    private static final Logger log = LoggerFactory.getLogger(Librarian.class);
    private static final Duration LATER = Duration.ofMinutes(1);
    private static final Duration ONTO_THE_DISK = Duration.ofSeconds(20);
    private static final Duration READING = Duration.ofSeconds(2);

    private final Catalogue catalogue;
    private final Shelves shelves;
    private final Clock clock;
    private final Filing filing;
    private final Departures departures;
    private final Worker worker = new Worker();
    private final AtomicInteger comparisons = new AtomicInteger();
    private final AtomicBoolean rebuilding = new AtomicBoolean();
    private volatile Optional<Instant> made = Optional.empty();

    @Activate
    public Librarian(
            BundleContext context,
            @Reference Catalogue catalogue,
            @Reference Documents documents,
            @Reference Clock clock) {
        this(Path.of(context.getProperty("portal.data"), "search"), catalogue, new Attachments(documents), clock);
        departures.listen(context, module -> worker.run(() -> filing.forget(module)));
    }

    Librarian(Path folder, Catalogue catalogue, Attachments attachments, Clock clock) {
        this.catalogue = catalogue;
        this.shelves = new Shelves(folder);
        this.clock = clock;
        this.filing = new Filing(catalogue, new Putting(attachments, new Rereading(worker, this::reread)::later));
        this.departures = new Departures();
        worker.run(this::open);
        worker.every(ONTO_THE_DISK, filing::commit);
    }

    @Deactivate
    public void close() {
        departures.close();
        catalogue.whenArrived(holding -> {});
        filing.stop();
        worker.close();
        filing.close();
    }

    private void open() {
        try {
            Index index = shelves.open();
            if (worker.closed()) {
                index.close();
                return;
            }
            filing.use(index);
            catalogue.whenArrived(this::arrived);
            // Also where no module has anything to find; by then all of them have come.
            worker.after(LATER, () -> compared(comparisons.get()));
        } catch (IOException | RuntimeException e) {
            log.warn("The search index cannot be opened, tried again in {} s: {}", LATER.toSeconds(), e.toString());
            worker.after(LATER, this::open);
        }
    }

    /** How the index is now. */
    State state() {
        Phase phase = filing.index()
                .map(index -> index.whole() ? Phase.READY : Phase.FILLING)
                .orElse(Phase.CLOSED);
        return new State(
                phase == Phase.READY && rebuilding.get() ? Phase.REBUILDING : phase,
                filing.index().map(Index::size).orElse(0),
                filing.done(),
                made);
    }

    /** Puts in what the subject is now; does nothing while the index is not open, since it is compared afterwards. */
    void changed(String subject) {
        try {
            filing.put(subject, Duration.ZERO);
        } catch (IOException e) {
            damaged(e);
            throw new IllegalStateException("The search index does not take " + subject, e);
        }
    }

    /** Looks something up; nothing while the index is not open. */
    <T> Optional<T> search(Lookup<T> lookup) {
        Optional<Index> index = filing.index();
        try {
            return index.isEmpty() ? Optional.empty() : Optional.of(index.get().search(lookup));
        } catch (IOException e) {
            if (!filing.index().equals(index)) {
                // It was replaced while it was asked.
                return search(lookup);
            }
            damaged(e);
            return Optional.empty();
        }
    }

    /** What residents find now on the site of that language. */
    Shown shown(Language language) {
        return new Shown(catalogue.kinds(), clock.instant(), language);
    }

    /** Makes a new index in the background and puts it in the place of this one; does nothing while that goes on. */
    void rebuild() {
        Acting.require(PERMISSION);
        if (filing.index().isPresent() && rebuilding.compareAndSet(false, true)) {
            worker.run(this::makeAnew);
        }
    }

    private void makeAnew() {
        try {
            filing.fill(shelves.begin());
            shelves.keepNewest();
            made = Optional.of(clock.instant());
            log.info("The search index was made anew: {} things", state().things());
        } catch (IOException | RuntimeException e) {
            filing.giveUpNew();
            log.warn("The search index could not be made anew, the old one stays", e);
        } finally {
            rebuilding.set(false);
        }
    }

    private void damaged(Exception cause) {
        filing.index().ifPresent(broken -> worker.run(() -> mend(broken, cause)));
    }

    private void mend(Index broken, Exception cause) {
        if (filing.index().filter(broken::equals).isPresent()) {
            log.warn("The search index does not work and is opened anew: {}", cause.toString());
            filing.close();
            open();
        }
    }

    private void arrived(Holding holding) {
        comparisons.incrementAndGet();
        worker.run(() -> compare(holding));
    }

    private void compare(Holding holding) {
        try {
            filing.compare(holding);
        } catch (IOException e) {
            damaged(e);
        } catch (RuntimeException e) {
            // A module that goes while it is compared comes again.
            log.info("Things of {} were not compared with the search index: {}", holding.kind(), e.toString());
        } finally {
            compared(comparisons.decrementAndGet());
        }
    }

    private void compared(int waiting) {
        if (waiting > 0 || worker.closed()) {
            return;
        }
        try {
            if (filing.finish()) {
                made = Optional.of(clock.instant());
            }
        } catch (IOException e) {
            damaged(e);
        }
    }

    /** Puts in what has been read of its files by now. */
    private void reread(String subject) {
        try {
            filing.put(subject, READING);
        } catch (IOException e) {
            damaged(e);
        }
    }
}
