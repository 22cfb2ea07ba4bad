package vn.wardportal.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.user.Directory.Known;

/** Where letters are put that shall go out, and where it is seen what became of them. */
@Component(service = Post.class)
public final class Post {

    static final String PERMISSION = "notice.mail";

    /** How long a failed letter is news. */
    private static final Duration LATELY = Duration.ofDays(7);

    private static final int SHOWN = 200;

    private final Optional<MailServer> server;
    private final Database database;
    private final Directory directory;
    private final Words words;
    private final Clock clock;
    private final Semaphore work = new Semaphore(0);
    private volatile Optional<Outage> outage = Optional.empty();

    @Activate
    public Post(
            BundleContext context,
            @Reference Database database,
            @Reference Directory directory,
            @Reference Words words,
            @Reference Clock clock) {
        this(MailServer.of(context), database, directory, words, clock);
    }

    Post(Optional<MailServer> server, Database database, Directory directory, Words words, Clock clock) {
        this.server = server;
        this.database = database;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /** The mail server, if the operator named one. */
    Optional<MailServer> server() {
        return server;
    }

    /** Whether a letter to that person could go out. */
    boolean reaches(Known known) {
        return server.isPresent() && known.active() && !known.email().isEmpty();
    }

    /** Puts a letter into the queue, in the caller's transaction. */
    void write(Handle handle, Known to, Words.Written written) {
        LetterTable.insert(handle, to, written, clock.instant());
        handle.afterCommit(work::release);
    }

    /** Puts the letter that a message of the outbox asks for into the queue, once. */
    void writeOnce(Handle handle, long message, Known to, Words.Written written) {
        LetterTable.insertOnce(handle, message, to, written, clock.instant());
        handle.afterCommit(work::release);
    }

    /** Writes a letter to the acting person that shows whether letters arrive; nothing if they have no address. */
    Optional<String> trial() {
        Optional<Known> known = directory.find(Acting.require(PERMISSION).id()).filter(this::reaches);
        known.ifPresent(to -> {
            again();
            database.write(handle -> {
                write(handle, to, words.trial());
                return true;
            });
        });
        return known.map(Known::email);
    }

    /** Tries everything that waits at once. */
    void again() {
        Acting.require(PERMISSION);
        database.write(handle -> {
            LetterTable.tryNow(handle, clock.instant());
            return true;
        });
        outage = Optional.empty();
        work.release();
    }

    /** What waits and what failed, the newest first. */
    List<Letter> unsent() {
        Acting.require(PERMISSION);
        return database.read(handle -> LetterTable.unsent(handle, SHOWN));
    }

    LetterTable.Queue queue() {
        return database.read(handle -> LetterTable.queue(handle, clock.instant().minus(LATELY)));
    }

    /** Since when the server takes nothing, while it does not. */
    Optional<Outage> outage() {
        return outage;
    }

    void outage(Optional<Outage> now) {
        outage = now;
    }

    /** Lets whoever awaits work look. */
    void wake() {
        work.release();
    }

    /** Returns when there is work, or after that time. */
    void await(Duration longest) throws InterruptedException {
        if (work.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }

    /**
     * That the server takes nothing.
     *
     * @param since when that began
     * @param words why
     * @param tries how often it was asked
     * @param until when it is asked next
     */
    record Outage(Instant since, String words, int tries, Instant until) {}
}
