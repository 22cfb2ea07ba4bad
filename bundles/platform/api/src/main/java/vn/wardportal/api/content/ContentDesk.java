package vn.wardportal.api.content;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.content.Refusal.Reason;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.search.Findable.Stamp;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.version.Edition;

/**
 * Where contents of a kind are written. Every act checks its permission, keeps a version and is audited. The module adds
 * how one is begun:
 *
 * <pre>{@code
 * @Component(service = Desk.class)
 * public class Desk extends ContentDesk<Warning, Words> {
 *
 *     @Activate
 *     public Desk(@Reference WarningStore store) {
 *         super(store);
 *     }
 *
 *     public Warning create(Words words) {
 *         Acting.require("flood.edit");
 *         return insert(words, (handle, clean) -> new WarningTable(handle).insert(clean));
 *     }
 * }
 * }</pre>
 *
 * @param <C> the kind's contents
 * @param <M> what is written
 */
public abstract class ContentDesk<C extends Content<M>, M> {

    private final ContentStore<C, M> store;
    private final ContentServices services;
    private final Kind<M> kind;
    private final Records<M> records;

    protected ContentDesk(ContentStore<C, M> store) {
        this.store = store;
        this.services = store.services();
        this.kind = store.kind();
        this.records = store.records();
    }

    /** The kind that is written here. */
    public final Kind<M> kind() {
        return kind;
    }

    /** Takes a picture or document; it is kept for good once what it belongs to is. */
    public final StoredFile take(Upload upload, Files.Kind what) {
        Acting.require(kind.rights().edit());
        return services.files().store(upload, what);
    }

    /** What was stated before about the persons on that picture, wherever it was used. */
    public final Optional<Consent> stated(String hash) {
        return services.consents().of(hash);
    }

    /** The content of that number, whatever its state. */
    public final Optional<C> find(long id) {
        return store.database().read(handle -> store.table(handle).find(id));
    }

    /** All contents after that one, whatever their state, by number. */
    final List<Stamp> stamps(String after, int limit) {
        long last = kind.id(after).orElse(0L);
        return store.database().read(handle -> store.table(handle).versions(last, limit)).entrySet().stream()
                .map(content -> new Stamp(kind.subject(content.getKey()), content.getValue()))
                .toList();
    }

    /**
     * Keeps what was written. Residents who read it already go on to read what was published.
     *
     * @param seen the version the author began with
     * @throws Refusal if somebody changed it since, it is with somebody else on its way, fields lack something, or the
     *     address is taken
     */
    public final C save(long id, int seen, M manuscript) {
        Acting.require(kind.rights().edit());
        M clean = accepted(manuscript);
        return store.database().write(handle -> save(handle, id, seen, clean));
    }

    private C save(Handle handle, long id, int seen, M clean) {
        ContentTable<C, M> table = store.table(handle);
        C before = table.claim(id, seen);
        refuseUnlessOpen(before);
        M kept = table.addressed(before, clean);
        records.version(handle, before, kept);
        if (!before.shown()) {
            table.rewrite(before, kept, services.clock().instant());
        }
        C after = table.existing(id);
        records.noteWritten(handle, "save", after, kept);
        return after;
    }

    /** What was last written, which residents may not have read yet. */
    public final M written(C content) {
        return newest(content).map(edition -> kind.manuscript(edition.fields())).orElseGet(content::manuscript);
    }

    /** Why the acting person cannot write on it now, in words. */
    public final Optional<String> closed(C content) {
        return services.route().closed(kind.subject(content.id()));
    }

    /** Whether there is a version of it that could be sent in; what was kept before versions were has none. */
    public final boolean recorded(C content) {
        return newest(content).isPresent();
    }

    /**
     * Keeps a new one with its first version.
     *
     * @param insert writes the clean manuscript into the tables
     * @throws Refusal if fields lack something
     */
    protected final C insert(M manuscript, BiFunction<Handle, M, C> insert) {
        M clean = accepted(manuscript);
        return store.database().write(handle -> insert(handle, clean, insert));
    }

    private C insert(Handle handle, M clean, BiFunction<Handle, M, C> insert) {
        C content = insert.apply(handle, clean);
        records.version(handle, content, content.manuscript());
        records.note(handle, "create", content);
        return content;
    }

    /**
     * Keeps what a file brought, all of it or nothing: new contents as their first version, changed ones as a new version.
     * Residents go on to read what was approved.
     *
     * @param insert writes a new one, clean, into the tables
     * @param progress is told how many are kept
     * @param hash of the file, for the audit
     * @return how many were kept
     * @throws Refusal if one of them was changed meanwhile, or is with somebody else on its way
     */
    protected final int keep(
            List<Brought<M>> brought, BiFunction<Handle, M, C> insert, IntConsumer progress, String hash) {
        return together(batch -> {
            int kept = 0;
            for (Brought<M> one : brought) {
                if (one.id() == 0) {
                    batch.create(one.manuscript(), insert);
                } else {
                    batch.save(one.id(), one.version(), one.manuscript());
                }
                progress.accept(++kept);
            }
            services.audit().record(batch.handle(), kind.module() + ".import", kind.name(), kept + " SHA-256 " + hash);
            return kept;
        });
    }

    /**
     * What a file says of one content.
     *
     * @param id its number in the portal; 0 if it is new
     * @param version the version that was compared
     * @param manuscript what it says now
     */
    public record Brought<M>(long id, int version, M manuscript) {}

    /**
     * Keeps many in one transaction: all of them, or none if one is refused. Each is a version, and audited, as if it were
     * kept alone.
     *
     * @param work keeps them; what it answers is answered
     */
    protected final <T> T together(Function<Batch, T> work) {
        Acting.require(kind.rights().edit());
        return store.database().write(handle -> work.apply(new Batch(handle)));
    }

    /** Many that are kept in one transaction. */
    protected final class Batch {

        private final Handle handle;

        private Batch(Handle handle) {
            this.handle = handle;
        }

        /** The transaction. */
        public Handle handle() {
            return handle;
        }

        /**
         * Keeps a new one.
         *
         * @param insert writes the clean manuscript into the tables
         * @throws Refusal if fields lack something
         */
        public C create(M manuscript, BiFunction<Handle, M, C> insert) {
            return ContentDesk.this.insert(handle, accepted(manuscript), insert);
        }

        /**
         * Keeps what was written of one that is there.
         *
         * @throws Refusal as {@link ContentDesk#save} is
         */
        public C save(long id, int seen, M manuscript) {
            return ContentDesk.this.save(handle, id, seen, accepted(manuscript));
        }
    }

    /**
     * Deletes for good what came as a sample.
     *
     * @param samples finds it
     * @return whether there was any
     */
    protected final boolean deleteAll(Function<Handle, List<C>> samples) {
        return store.database().write(handle -> {
            List<C> found = samples.apply(handle);
            found.forEach(content -> {
                store.table(handle).delete(content);
                records.noteDeleted(handle, content);
            });
            return !found.isEmpty();
        });
    }

    private M accepted(M manuscript) {
        M clean = kind.clean(manuscript);
        Refusal.unlessEmpty(kind.mistakes(clean));
        return clean;
    }

    private void refuseUnlessOpen(C content) {
        if (content.trashed()) {
            throw new Refusal(Reason.WRONG_STATE);
        }
        if (closed(content).isPresent()) {
            throw new Refusal(Reason.CLOSED);
        }
    }

    private Optional<Edition> newest(C content) {
        return services.editions().newest(kind.subject(content.id()));
    }
}
