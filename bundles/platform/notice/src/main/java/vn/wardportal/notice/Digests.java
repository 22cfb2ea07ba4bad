package vn.wardportal.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.notice.ToldTable.Gathered;

/** Puts what was gathered for somebody, and what they have not read meanwhile, into one letter when its time comes. */
final class Digests {

    private final Post post;
    private final Words words;
    private final Database database;
    private final Directory directory;
    private final Clock clock;

    Digests(Post post, Words words, Database database, Directory directory, Clock clock) {
        this.post = post;
        this.words = words;
        this.database = database;
        this.directory = directory;
        this.clock = clock;
    }

    /** Writes the letters that are due; those missed while the portal was off are made up for. */
    void write() {
        List<Gathered> waiting = database.read(ToldTable::gathered);
        for (Gathered gathered : waiting) {
            Mailing mailing = database.read(handle -> Choices.of(handle, gathered.account()));
            if (gathered.oldest().isBefore(mailing.latest(clock.instant()))) {
                write(gathered.account());
            }
        }
    }

    private void write(long account) {
        List<Told> unread = database.read(handle -> ToldTable.gathered(handle, account));
        if (unread.isEmpty()) {
            return;
        }
        Optional<Known> reader = directory.find(account).filter(post::reaches);
        Words.Written digest = words.digest(unread);
        Instant now = clock.instant();
        database.write(handle -> {
            reader.ifPresent(known -> post.write(handle, known, digest));
            // what arrives just now is not in it and waits for the next
            ToldTable.settle(handle, account, unread.getLast().id(), reader.map(known -> now));
            return true;
        });
    }
}
