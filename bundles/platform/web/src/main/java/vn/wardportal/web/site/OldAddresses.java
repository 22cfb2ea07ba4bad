package vn.wardportal.web.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.page.Source;
import vn.wardportal.web.pages.OldAddress;

/**
 * The table of old addresses and where each leads. Of those with a query their paths are in memory, so that the many queries
 * that were never an address, such as those that other sites append to links, cost no look into the table.
 */
final class OldAddresses {

    private final Database database;
    private final Source source = new Source("redirects");
    private volatile Set<String> questioned;

    OldAddresses(Database database) {
        this.database = database;
        questioned = database.read(OldAddresses::questioned);
    }

    /** From now on the old address leads to the new one, and so does what led to the old one. */
    void add(Handle handle, String from, String to) {
        if (from.equals(to)) {
            return;
        }
        handle.execute("update web.redirect set new_path = ? where new_path = ?", to, from);
        // The new address is alive again, so nothing may lead away from it.
        handle.execute("delete from web.redirect where old_path = ?", to);
        handle.execute("merge into web.redirect (old_path, new_path) key (old_path) values (?, ?)", from, to);
        handle.afterCommit(source::changed);
    }

    /** Takes in many that lead to pages; what led to one of them leads there now as well. */
    void bring(Handle handle, List<Old> brought) {
        PreparedBatch batch = handle.prepareBatch(
                "merge into web.redirect (old_path, new_path, brought)" + " key (old_path) values (:from, :to, true)");
        brought.forEach(old -> batch.bindMethods(old).add());
        if (!brought.isEmpty()) {
            batch.execute();
        }
        handle.execute("update web.redirect r set new_path ="
                + " (select n.new_path from web.redirect n where n.old_path = r.new_path)"
                + " where exists (select 1 from web.redirect n where n.old_path = r.new_path)");
        changed(handle);
    }

    /** It leads nowhere any more. */
    boolean remove(Handle handle, String from) {
        boolean removed = handle.execute("delete from web.redirect where old_path = ?", from) > 0;
        changed(handle);
        return removed;
    }

    private void changed(Handle handle) {
        Set<String> now = questioned(handle);
        handle.afterCommit(() -> {
            questioned = now;
            source.changed();
        });
    }

    /** Where the address leads, if it is an old one. */
    Optional<String> find(String path, String query) {
        source.read();
        if (query.isEmpty()) {
            return at(path);
        }
        return questioned.contains(path) ? OldAddress.of(path, query).flatMap(this::at) : Optional.empty();
    }

    private Optional<String> at(String from) {
        return database.read(handle -> at(handle, from).or(() -> below(handle, from)));
    }

    private static Optional<String> at(Handle handle, String from) {
        return handle.createQuery("select new_path from web.redirect where old_path = :from")
                .bind("from", from)
                .mapTo(String.class)
                .findOne();
    }

    /** What stands below a page, such as one of its versions, has moved with it. */
    private static Optional<String> below(Handle handle, String from) {
        for (int end = from.lastIndexOf('/'); end > 0; end = from.lastIndexOf('/', end - 1)) {
            Optional<String> moved = handle.createQuery(
                            "select new_path from web.redirect where old_path = :above and not brought")
                    .bind("above", from.substring(0, end))
                    .mapTo(String.class)
                    .findOne();
            if (moved.isPresent()) {
                return Optional.of(moved.get() + from.substring(end));
            }
        }
        return Optional.empty();
    }

    /** Those that have these letters in the old or the new address, in their order. */
    List<Old> list(String letters, int offset, int limit) {
        return database.read(handle -> handle.createQuery("select old_path, new_path, brought from web.redirect where "
                        + HAVING + " order by old_path offset :offset rows fetch first :limit rows only")
                .bind("letters", letters)
                .bind("offset", offset)
                .bind("limit", limit)
                .map((row, context) -> new Old(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list());
    }

    int count(String letters) {
        return database.read(handle -> handle.createQuery("select count(*) from web.redirect where " + HAVING)
                .bind("letters", letters)
                .mapTo(Integer.class)
                .one());
    }

    private static final String HAVING =
            "(:letters = '' or locate(:letters, old_path) > 0 or locate(:letters, new_path) > 0)";

    private static Set<String> questioned(Handle handle) {
        return handle
                .createQuery("select distinct substring(old_path, 1, locate('?', old_path) - 1) from web.redirect"
                        + " where locate('?', old_path) > 0")
                .mapTo(String.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * An old address.
     *
     * @param from the path, with its query if it had one
     * @param to where it leads
     * @param brought whether it was brought in a table, and not left behind by a page that moved
     */
    public record Old(String from, String to, boolean brought) {}
}
