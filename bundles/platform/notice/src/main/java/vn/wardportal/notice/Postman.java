package vn.wardportal.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.site.Site;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Directory;

/** The one thread that works for this bundle: writes digests, carries letters, and tidies up at night. */
@Component(service = Postman.class, immediate = true)
public final class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    /** Not in the first seconds: the features have their start then. */
    private static final Duration FIRST = Duration.ofSeconds(5);

    private static final Duration LOOK = Duration.ofSeconds(30);
    private static final Duration STOP = Duration.ofSeconds(11);
    private static final LocalTime NIGHT = LocalTime.of(3, 0);
    private static final Duration NOTICES = Duration.ofDays(365);
    private static final Duration LETTERS = Duration.ofDays(90);
    private static final int READ_KEPT = 1000;

    private final Post post;
    private final Database database;
    private final Clock clock;
    private final Digests digests;
    private final Courier courier;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("notice-post").unstarted(this::run);
    private LocalDate tidied = LocalDate.MIN;
    private volatile boolean stopped;

    @Activate
    public Postman(
            @Reference Post post,
            @Reference Words words,
            @Reference Database database,
            @Reference Directory directory,
            @Reference Site site,
            @Reference Clock clock) {
        this.post = post;
        this.database = database;
        this.clock = clock;
        this.digests = new Digests(post, words, database, directory, clock);
        this.courier = new Courier(post, database, site, clock);
        // Jakarta Mail looks for its own parts there
        thread.setContextClassLoader(SMTPTransport.class.getClassLoader());
    }

    @Activate
    void start() {
        thread.start();
    }

    /** Never interrupted: it may be at work in the database, whose file an interrupt would close for everybody. */
    @Deactivate
    void stop() throws InterruptedException {
        stopped = true;
        courier.stop();
        post.wake();
        thread.join(STOP);
    }

    private void run() {
        Duration wait = FIRST;
        while (!stopped) {
            try {
                post.await(wait);
                wait = LOOK;
                if (!stopped) {
                    round();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("The post goes on in a moment: {}", e.toString());
            }
        }
    }

    /** Does what is to be done now. */
    void round() {
        digests.write();
        courier.carry();
        ZonedDateTime now = clock.instant().atZone(Dates.ZONE);
        if (!now.toLocalTime().isBefore(NIGHT) && tidied.isBefore(now.toLocalDate())) {
            tidied = now.toLocalDate();
            tidy();
        }
    }

    private void tidy() {
        int gone =
                database.write(handle -> ToldTable.purge(handle, clock.instant().minus(NOTICES), READ_KEPT)
                        + LetterTable.purge(handle, clock.instant().minus(LETTERS)));
        if (gone > 0) {
            log.info("Removed {} old notices and letters", gone);
        }
    }
}
