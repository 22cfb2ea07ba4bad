package vn.wardportal.web.site;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.web.pages.Copy;

/**
 * The last copy of each page that wants one. The newest is in memory, since a module may be stopped at any moment; once a
 * minute at most it is written down, for a module that does not come back with the next start of the portal.
 */
final class Copies {

    private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);
    private static final int LONGEST = 500_000;

    private final Database database;
    private final Map<String, Copy> newest = new ConcurrentHashMap<>();
    private final Map<String, Instant> written = new ConcurrentHashMap<>();

    Copies(Database database) {
        this.database = database;
    }

    void keep(String path, Copy copy) {
        if (copy.html().length() > LONGEST) {
            return;
        }
        newest.put(path, copy);
        Instant before = written.getOrDefault(path, Instant.EPOCH);
        if (copy.at().isAfter(before.plus(BETWEEN_WRITES))) {
            written.put(path, copy.at());
            write(path, copy);
        }
    }

    private void write(String path, Copy copy) {
        try {
            database.writeRelaxed(
                    handle -> handle.createUpdate("merge into web.copy key (path) values (:path, :title, :html, :at)")
                            .bind("path", path)
                            .bind("title", copy.title())
                            .bind("html", copy.html())
                            .bind("at", OffsetDateTime.ofInstant(copy.at(), ZoneOffset.UTC))
                            .execute());
        } catch (StorageFull e) {
            // The page that was asked for is there all the same; the copy follows once there is room.
            written.remove(path);
        }
    }

    Optional<Copy> find(String path) {
        return Optional.ofNullable(newest.get(path)).or(() -> stored(path));
    }

    private Optional<Copy> stored(String path) {
        return database.read(handle -> handle.createQuery("select * from web.copy where path = :path")
                .bind("path", path)
                .map((row, context) -> new Copy(
                        row.getString("title"),
                        row.getString("html"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .findOne());
    }
}
