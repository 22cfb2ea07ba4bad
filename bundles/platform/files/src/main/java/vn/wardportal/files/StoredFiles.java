package vn.wardportal.files;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.wardportal.api.files.StoredFile;

/** The table of files and of what keeps them. */
final class StoredFiles {

    private static final RowMapper<StoredFile> FILE = (row, context) -> new StoredFile(
            row.getString("hash"),
            row.getString("name"),
            row.getString("type"),
            row.getLong("bytes"),
            row.getInt("width"),
            row.getInt("height"));

    private StoredFiles() {}

    static Optional<StoredFile> find(Handle handle, String hash) {
        return handle.createQuery("select * from files.file where hash = :hash")
                .bind("hash", hash)
                .map(FILE)
                .findOne();
    }

    /** All hashes after that one, in order. */
    static List<String> after(Handle handle, String hash, int limit) {
        return handle.createQuery("select hash from files.file where hash > :hash order by hash limit :limit")
                .bind("hash", hash)
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }

    static void insert(Handle handle, StoredFile file, Instant now) {
        handle.createUpdate("""
                        insert into files.file (hash, name, type, bytes, width, height, touched_at, revealed)
                        values (:hash, :name, :type, :bytes, :width, :height, :now, false)""")
                .bind("hash", file.hash())
                .bind("name", file.name())
                .bind("type", file.type())
                .bind("bytes", file.bytes())
                .bind("width", file.width())
                .bind("height", file.height())
                .bind("now", now)
                .execute();
    }

    /** Puts off the removal of a file that nothing keeps, and holds its row until the transaction ends. */
    static boolean touch(Handle handle, String hash, Instant now) {
        return handle.createUpdate("update files.file set touched_at = :now where hash = :hash")
                        .bind("now", now)
                        .bind("hash", hash)
                        .execute()
                > 0;
    }

    static void release(Handle handle, String owner) {
        handle.createUpdate("delete from files.keeping where owner = :owner")
                .bind("owner", owner)
                .execute();
    }

    static void releaseAll(Handle handle, String module) {
        handle.createUpdate("delete from files.keeping where owner like :owners escape '!'")
                .bind("owners", objectsOf(module))
                .execute();
    }

    static List<StoredFile> keptBy(Handle handle, String module) {
        return handle.createQuery("""
                        select * from files.file
                        where hash in (select hash from files.keeping where owner like :owners escape '!') order by hash""")
                .bind("owners", objectsOf(module))
                .map(FILE)
                .list();
    }

    private static String objectsOf(String module) {
        return module.replace("_", "!_") + ".%";
    }

    static void keep(Handle handle, String owner, Collection<String> hashes, boolean visible) {
        for (String hash : Set.copyOf(hashes)) {
            handle.createUpdate("insert into files.keeping (owner, hash, visible) values (:owner, :hash, :visible)")
                    .bind("owner", owner)
                    .bind("hash", hash)
                    .bind("visible", visible)
                    .execute();
            handle.createUpdate("update files.file set revealed = revealed or :visible where hash = :hash")
                    .bind("visible", visible)
                    .bind("hash", hash)
                    .execute();
        }
    }

    /**
     * Whether and to whom a file is shown.
     *
     * @param visible something that residents may see keeps it
     * @param revealed something that residents may see has kept it once
     */
    record Shown(boolean visible, boolean revealed) {}

    static Shown shown(Handle handle, String hash) {
        return handle.createQuery("""
                        select revealed, exists (
                            select 1 from files.keeping where keeping.hash = file.hash and keeping.visible) as visible
                        from files.file where hash = :hash""")
                .bind("hash", hash)
                .map((row, context) -> new Shown(row.getBoolean("visible"), row.getBoolean("revealed")))
                .one();
    }

    static List<String> unkept(Handle handle, Instant before) {
        return handle.createQuery("""
                        select hash from files.file where touched_at < :before
                        and not exists (select 1 from files.keeping where keeping.hash = file.hash)""")
                .bind("before", before)
                .mapTo(String.class)
                .list();
    }

    /** Removes the row unless something keeps the file by now. */
    static boolean removeUnkept(Handle handle, String hash, Instant before) {
        boolean unkept = handle.createQuery("""
                        select hash from files.file where hash = :hash and touched_at < :before
                        and not exists (select 1 from files.keeping where keeping.hash = file.hash) for update""")
                .bind("hash", hash)
                .bind("before", before)
                .mapTo(String.class)
                .findOne()
                .isPresent();
        if (unkept) {
            Copies.note(handle, hash, Map.of());
            handle.createUpdate("delete from files.file where hash = :hash")
                    .bind("hash", hash)
                    .execute();
        }
        return unkept;
    }
}
