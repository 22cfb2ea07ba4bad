package vn.wardportal.extraction;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.document.Content;

/** The table of what files say. */
final class Contents {

    /** After which a file is tried again that was read too slowly. */
    private static final Duration AGAIN = Duration.ofDays(1);

    private final Database database;
    private final Clock clock;

    Contents(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Content> find(String hash) {
        return database.read(handle -> handle.createQuery("""
                        select packed from extraction.content
                        where hash = :hash and reader = :reader and (not slow or read_at > :yesterday)""")
                        .bind("hash", hash)
                        .bind("reader", Packing.READER)
                        .bind("yesterday", clock.instant().minus(AGAIN))
                        .mapTo(byte[].class)
                        .findOne())
                .map(Packing::unpacked);
    }

    /** @param slow whether its time was up before it was read */
    void keep(String hash, Content content, boolean slow) {
        byte[] packed = Packing.packed(content);
        database.write(handle -> {
            remove(handle, List.of(hash));
            handle.createUpdate("""
                            insert into extraction.content (hash, reader, read_at, slow, packed)
                            values (:hash, :reader, :at, :slow, :packed)""")
                    .bind("hash", hash)
                    .bind("reader", Packing.READER)
                    .bind("at", clock.instant())
                    .bind("slow", slow)
                    .bind("packed", packed)
                    .execute();
            return true;
        });
    }

    /** The hashes after that one, in order. */
    List<String> after(String hash, int limit) {
        return database.read(handle -> handle.createQuery(
                        "select hash from extraction.content where hash > :hash order by hash limit :limit")
                .bind("hash", hash)
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
    }

    /** Those that were read longest ago, beyond so many. */
    List<String> beyond(int most, int limit) {
        return database.read(handle -> handle.createQuery("""
                        select hash from extraction.content order by read_at desc, hash
                        offset :most rows fetch next :limit rows only""")
                .bind("most", most)
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
    }

    void remove(Collection<String> hashes) {
        if (!hashes.isEmpty()) {
            database.write(handle -> {
                remove(handle, hashes);
                return true;
            });
        }
    }

    private static void remove(Handle handle, Collection<String> hashes) {
        handle.createUpdate("delete from extraction.content where hash in (<hashes>)")
                .bindList("hashes", hashes)
                .execute();
    }
}
