package vn.wardportal.api.data;

import org.jdbi.v3.core.HandleCallback;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The asking module's tables. Each module gets its own instance over its own schema, which bears the module's name; the
 * scripts in {@code db/} of its jar have been run before its first component starts.
 *
 * <pre>{@code
 * List<Article> latest(int count) {
 *     return database.read(handle -> handle
 *             .createQuery("select * from news.article order by published_at desc limit :count")
 *             .bind("count", count)
 *             .map(ARTICLE)
 *             .list());
 * }
 * }</pre>
 */
@ProviderType
public interface Database {

    /**
     * Reads. The database user of this handle can only SELECT. A page that is being rendered is remembered as made from
     * this module's data.
     */
    <T> T read(HandleCallback<T, RuntimeException> work);

    /**
     * Writes in one transaction, and returns only when it is on the disk. Pages made from this module's data are stale
     * from then on.
     *
     * @throws WritesPaused while the module is being upgraded; nothing was written
     * @throws StorageFull if the disk has no room; nothing was written
     */
    <T> T write(HandleCallback<T, RuntimeException> work);

    /**
     * Writes what no page shows and what may be lost in a power cut: counters, drafts, last-seen times. Atomic, survives
     * the end of the process, does not wait for the disk and does not make pages stale.
     *
     * @throws WritesPaused while the module is being upgraded; nothing was written
     */
    <T> T writeRelaxed(HandleCallback<T, RuntimeException> work);
}
