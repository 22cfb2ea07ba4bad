package vn.wardportal.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import vn.wardportal.api.search.Findable;
import vn.wardportal.api.text.Language;

/** One index in a folder of its own: what is put in is found by whoever searches next. */
public final class Index implements AutoCloseable {

    /** Raised when cards are made otherwise; an index of another format is made anew. */
    private static final String FORMAT = "5";

    private static final String FORMAT_NOTE = "format";
    private static final String WHOLE_NOTE = "whole";
    private static final String LAST_OF_A_THING = "last";
    private static final double BUFFER_MEBIBYTES = 8;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<String, String> notes = new TreeMap<>();
    private final AtomicLong changes = new AtomicLong();
    private volatile long seen;

    private Index(Path folder) throws IOException {
        directory = new MMapDirectory(folder);
        try {
            if (DirectoryReader.indexExists(directory)) {
                notes.putAll(SegmentInfos.readLatestCommit(directory).getUserData());
                Soundness.verify(directory, FORMAT.equals(notes.get(FORMAT_NOTE)));
            }
            writer = new IndexWriter(directory, configuration());
            searchers = new SearcherManager(writer, new Uncached());
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
        notes.put(FORMAT_NOTE, FORMAT);
    }

    /**
     * Opens the index in that folder, or begins one.
     *
     * @throws IOException if its files are damaged or of another format
     */
    public static Index open(Path folder) throws IOException {
        return new Index(folder);
    }

    private static IndexWriterConfig configuration() {
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(2, 1);
        return new IndexWriterConfig(Syllables.byField())
                .setRAMBufferSizeMB(BUFFER_MEBIBYTES)
                .setIndexSort(Stretch.ORDER)
                // cards of one thing stay together in it
                .setParentField(LAST_OF_A_THING)
                .setMergeScheduler(merges);
    }

    /** Whether everything was in it once; what changed since is compared at each start. */
    public boolean whole() {
        return notes.containsKey(WHOLE_NOTE);
    }

    /** Everything is in it, and on the disk. */
    public void makeWhole() throws IOException {
        note(WHOLE_NOTE, "yes");
        commit();
    }

    /** What was noted under that name; empty if nothing. */
    public synchronized String noted(String name) {
        return notes.getOrDefault(name, "");
    }

    /** Notes something beside the cards, to be kept with the next commit. */
    public synchronized void note(String name, String value) {
        notes.put(name, value);
    }

    /**
     * Puts the thing in, in the place of what was known of it.
     *
     * @param module whose it is
     * @param files what its files say
     * @param finished whether they were all read
     */
    public void put(String module, Findable findable, List<String> files, boolean finished) throws IOException {
        long version = finished ? findable.stamp().version() : Card.UNFINISHED;
        List<Document> cards = Card.of(module, findable, files, version);
        change(() -> writer.updateDocuments(subject(findable.stamp().subject()), cards));
    }

    /** Takes out whatever is known of the subject. */
    public void remove(String subject) throws IOException {
        change(() -> writer.deleteDocuments(subject(subject)));
    }

    /** Takes out all that belongs to the module. */
    public void removeModule(String module) throws IOException {
        change(() -> writer.deleteDocuments(new Term(Card.MODULE, module)));
    }

    private void change(Change change) throws IOException {
        try {
            change.make();
            changes.incrementAndGet();
        } catch (AlreadyClosedException e) {
            throw new IOException("The index is closed", e);
        }
    }

    /** The versions of all that is in it of that kind, by subject. */
    public Map<String, Long> versions(String kind) throws IOException {
        return search(searcher -> Versions.of(searcher, kind));
    }

    /**
     * How many things are in it; none while it closes. A second card of a thing, the English one, does not count; how many
     * those are was true at the last question or commit, since a look at what was put in just now cuts the index into pieces.
     */
    public int size() {
        try {
            int cards = writer.getDocStats().numDocs;
            IndexSearcher searcher = searchers.acquire();
            try {
                return cards - searcher.count(new TermQuery(new Term(Card.READER, Language.EN.name())));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | AlreadyClosedException e) {
            return 0;
        }
    }

    /** Looks something up, in what was put in until now. */
    public <T> T search(Lookup<T> lookup) throws IOException {
        IndexSearcher searcher = newest();
        try {
            return lookup.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    private IndexSearcher newest() throws IOException {
        try {
            long now = changes.get();
            if (seen < now) {
                searchers.maybeRefreshBlocking();
                seen = now;
            }
            return searchers.acquire();
        } catch (AlreadyClosedException e) {
            throw new IOException("The index is closed", e);
        }
    }

    /** What was put in is on the disk when this returns. */
    public synchronized void commit() throws IOException {
        writer.setLiveCommitData(List.copyOf(notes.entrySet()));
        writer.commit();
        searchers.maybeRefresh();
    }

    /** Whether something is not on the disk yet. */
    public boolean changed() {
        return writer.isOpen() && writer.hasUncommittedChanges();
    }

    @Override
    public void close() throws IOException {
        try (directory;
                searchers) {
            if (writer.isOpen() && changed()) {
                commit();
            }
            writer.close();
        }
    }

    private static Term subject(String subject) {
        return new Term(Card.SUBJECT, subject);
    }

    /** A look into the index at one moment. */
    public interface Lookup<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    /** A change of the index. */
    private interface Change {
        void make() throws IOException;
    }
}
