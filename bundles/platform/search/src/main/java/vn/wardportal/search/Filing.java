package vn.wardportal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.search.index.Index;

/**
 * Puts things into the index that is used and into the one that is being made. Each is read and put in under one lock, so
 * that what was read earlier never comes after what was read later.
 */
final class Filing {

    private static final Logger log = LoggerFactory.getLogger(Filing.class);
    private static final String MADE_NOTE = "made.";

    private final Catalogue catalogue;
    private final Putting putting;
    private final Object order = new Object();
    private final AtomicInteger done = new AtomicInteger();
    private volatile Optional<Index> current = Optional.empty();
    private Optional<Index> next = Optional.empty();
    private volatile boolean closed;

    Filing(Catalogue catalogue, Putting putting) {
        this.catalogue = catalogue;
        this.putting = putting;
    }

    /** The index that is used, if it is open. */
    Optional<Index> index() {
        return current;
    }

    /** How many things were looked at since filling or comparing began. */
    int done() {
        return done.get();
    }

    void use(Index index) {
        synchronized (order) {
            current = Optional.of(index);
            closed = false;
        }
    }

    /**
     * Puts in what the subject is now, or takes it out. A module that is away is compared when it comes.
     *
     * @param patience how long to wait for each of its files
     */
    void put(String subject, Duration patience) throws IOException {
        // Waited for outside of the lock; within it the files are there, or are left for later.
        Optional<Holding> holding = catalogue.of(subject);
        holding.ifPresent(there -> putting.await(there, subject, patience));
        synchronized (order) {
            if (holding.isPresent() && current.isPresent()) {
                putting.put(current.get(), holding.get(), subject);
            }
            if (holding.isPresent() && next.isPresent()) {
                putting.put(next.get(), holding.get(), subject);
            }
        }
    }

    /** Puts in whatever is not in the index as the module has it, and takes out what the module has not. */
    void compare(Holding holding) throws IOException {
        Optional<Index> index = current;
        if (index.isEmpty()) {
            return;
        }
        done.set(0);
        String note = MADE_NOTE + holding.kind();
        boolean same = index.get().noted(note).equals(holding.made());
        Map<String, Long> known = index.get().versions(holding.kind());
        each(holding, stamp -> {
            Long version = known.remove(stamp.subject());
            if (!same || version == null || version != stamp.version()) {
                putIn(index.get(), holding, stamp.subject());
            }
        });
        for (String subject : known.keySet()) {
            putIn(index.get(), holding, subject);
        }
        if (!closed && catalogue.holdings().contains(holding)) {
            index.get().note(note, holding.made());
        }
    }

    private void putIn(Index index, Holding holding, String subject) throws IOException {
        synchronized (order) {
            if (!closed) {
                putting.put(index, holding, subject);
            }
        }
    }

    private void each(Holding holding, Walk.Step step) throws IOException {
        Walk.through(holding.searchable(), () -> !closed, stamp -> {
            step.on(stamp);
            done.incrementAndGet();
        });
    }

    /** Fills the new index with everything and uses it from then on; what changes meanwhile goes into both. */
    void fill(Index fresh) throws IOException {
        done.set(0);
        synchronized (order) {
            next = Optional.of(fresh);
        }
        for (Holding holding : List.copyOf(catalogue.holdings())) {
            each(holding, stamp -> putIn(fresh, holding, stamp.subject()));
            fresh.note(MADE_NOTE + holding.kind(), holding.made());
        }
        if (closed) {
            giveUpNew();
            return;
        }
        fresh.makeWhole();
        Optional<Index> old;
        synchronized (order) {
            old = current;
            current = next;
            next = Optional.empty();
        }
        old.ifPresent(Filing::close);
    }

    /** Forgets the index that is being made. */
    void giveUpNew() {
        synchronized (order) {
            next.ifPresent(Filing::close);
            next = Optional.empty();
        }
    }

    /** The index is whole from now on; answers whether it was not before. */
    boolean finish() throws IOException {
        Optional<Index> index = current;
        if (index.isEmpty() || closed) {
            return false;
        }
        boolean first = !index.get().whole();
        index.get().makeWhole();
        return first;
    }

    /** Takes out all that belongs to a module that is not installed any more. */
    void forget(String module) {
        synchronized (order) {
            try {
                if (current.isPresent()) {
                    current.get().removeModule(module);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot take what belongs to " + module + " out of the index", e);
            }
        }
    }

    /** What was put in stays there after a power cut. Without it, it is found missing at the next start. */
    void commit() {
        current.filter(Index::changed).ifPresent(index -> {
            try {
                index.commit();
            } catch (IOException | IllegalStateException e) {
                log.warn("The search index could not be written to the disk: {}", e.toString());
            }
        });
    }

    /** Nothing more is compared or filled; what goes on ends soon. */
    void stop() {
        closed = true;
    }

    /** Lets the index go. */
    void close() {
        synchronized (order) {
            closed = true;
            current.ifPresent(Filing::close);
            current = Optional.empty();
        }
    }

    private static void close(Index index) {
        try {
            index.close();
        } catch (IOException | IllegalStateException e) {
            log.warn("The search index did not close well: {}", e.toString());
        }
    }
}
