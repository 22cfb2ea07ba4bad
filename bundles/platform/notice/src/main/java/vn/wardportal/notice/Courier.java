package vn.wardportal.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.site.Site;
import vn.wardportal.notice.Letter.State;
import vn.wardportal.notice.Post.Outage;

/** Carries the letters that are due to the mail server, and rests while that takes none. */
final class Courier {

    /** After that a letter says nothing new. */
    static final Duration PATIENCE = Duration.ofDays(14);

    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final int BATCH = 50;

    private final Post post;
    private final Database database;
    private final Site site;
    private final Clock clock;

    /** Taken by the server, but not yet noted, since the disk was full. They must not go out a second time. */
    private final Set<Long> taken = new HashSet<>();

    private volatile boolean stopped;

    Courier(Post post, Database database, Site site, Clock clock) {
        this.post = post;
        this.database = database;
        this.site = site;
        this.clock = clock;
    }

    /** Carries what is due. */
    void carry() {
        Instant now = clock.instant();
        boolean resting =
                post.outage().map(outage -> outage.until().isAfter(now)).orElse(false);
        if (post.server().isPresent() && !resting) {
            carry(post.server().get(), now);
        }
        write(handle -> LetterTable.expire(handle, now.minus(PATIENCE), now));
    }

    private void carry(MailServer server, Instant now) {
        List<Letter> due = due(now);
        if (due.isEmpty()) {
            return;
        }
        try (Smtp smtp = Smtp.open(server, Sender.of(server, site.identity()))) {
            while (!due.isEmpty()) {
                for (Letter letter : due) {
                    if (stopped) {
                        return;
                    }
                    carry(smtp, letter);
                }
                due = due(now);
            }
            post.outage(Optional.empty());
        } catch (Unreachable e) {
            rest(e, now);
        }
    }

    /** Carries no other letter after the one it carries now. */
    void stop() {
        stopped = true;
    }

    private List<Letter> due(Instant now) {
        return database.read(handle -> LetterTable.due(handle, now, BATCH));
    }

    private void carry(Smtp smtp, Letter letter) throws Unreachable {
        Instant now = clock.instant();
        try {
            if (!taken.contains(letter.id())) {
                smtp.send(letter);
                taken.add(letter.id());
            }
            write(handle -> LetterTable.end(handle, letter.id(), State.SENT, "", now));
            taken.remove(letter.id());
        } catch (Refusal e) {
            log.info("The mail server refused letter {}: {}", letter.id(), e.lasting() ? "for good" : "for now");
            write(handle -> {
                if (e.lasting()) {
                    LetterTable.end(handle, letter.id(), State.FAILED, e.getMessage(), now);
                } else {
                    LetterTable.again(handle, letter.id(), e.getMessage(), now.plus(Backoff.after(letter.tries())));
                }
            });
        }
    }

    private void rest(Unreachable reason, Instant now) {
        String words = reason.getMessage();
        Outage next = post.outage()
                .map(last -> new Outage(last.since(), words, last.tries() + 1, now.plus(Backoff.after(last.tries()))))
                .orElseGet(() -> new Outage(now, words, 1, now.plus(Backoff.after(0))));
        if (next.tries() == 1) {
            log.warn("Letters wait: {}", reason.english());
        }
        post.outage(Optional.of(next));
        write(handle -> LetterTable.unanswered(handle, words, now));
    }

    private void write(java.util.function.Consumer<org.jdbi.v3.core.Handle> work) {
        database.write(handle -> {
            work.accept(handle);
            return true;
        });
    }
}
