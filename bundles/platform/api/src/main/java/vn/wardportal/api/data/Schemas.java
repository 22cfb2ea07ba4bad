package vn.wardportal.api.data;

import java.util.List;
import java.util.zip.ZipOutputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The modules' schemas over a module's life; for {@code modules}, which owns it. An upgrade copies the schema, migrates
 * the copy, and makes the copy the schema; until then the old one is untouched, and afterwards it is kept aside.
 */
@ProviderType
public interface Schemas {

    /**
     * Brings the module's schema to these scripts, creating it if need be. Quick when there is nothing to do.
     *
     * @throws MigrationFailed naming the script and the reason; earlier scripts of the list stay applied
     */
    void migrate(String module, List<Script> scripts);

    /**
     * The scripts that the module's schema has not seen yet.
     *
     * @throws MigrationFailed if a script that it has seen was changed since
     */
    List<Script> pending(String module, List<Script> scripts);

    /**
     * Copies the module's schema and migrates the copy, replacing an earlier copy. Call while writes are paused.
     *
     * @throws MigrationFailed if a script fails; the copy is gone, the schema untouched
     */
    void rehearse(String module, List<Script> scripts);

    /** Makes the rehearsed copy the module's schema, and keeps the old one aside. Safe to repeat after a power cut. */
    void adopt(String module);

    /** Puts the schema kept aside by {@link #adopt} back and drops the newer one. Safe to repeat after a power cut. */
    void revert(String module);

    /**
     * Puts the schema kept aside by {@link #adopt} in the place of the module's, and keeps that one as its copy. Safe to
     * repeat after a power cut.
     */
    void fallBack(String module);

    /** Undoes {@link #fallBack}, however far it got. Safe to repeat. */
    void comeBack(String module);

    /**
     * Lets an older version of the module work on its newer schema: what the scripts that it lacks did only added.
     *
     * @param scripts those of the older version
     */
    void acceptOlder(String module, List<Script> scripts);

    /** The module's tables beside those of the schema kept aside by {@link #adopt}; nothing if none is kept. */
    List<TableSize> comparedWithKept(String module);

    /** Names of all modules that have tables, in small letters. */
    List<String> modules();

    /** The module's tables and how many rows they have; nothing if it has none. */
    List<TableSize> tables(String module);

    /**
     * Writes the rows of every table into the zip, each table as {@code <name>.json}, faithfully, and as
     * {@code <name>.csv}, where what a spreadsheet would take for a formula is made harmless.
     *
     * @param zip is neither finished nor closed
     */
    void export(String module, ZipOutputStream zip);

    /** Drops a rehearsed copy that was not adopted, if there is one. */
    void discardCopy(String module);

    /** Drops the schema kept aside by {@link #adopt}, if there is one. */
    void discardKept(String module);

    /** Drops the module's schema and all that is in it. */
    void drop(String module);

    /** Refuses the module's writes with {@link WritesPaused} until closed, after letting those that are going on end. */
    Pause pauseWrites(String module);

    /**
     * A table.
     *
     * @param table its name in small letters
     * @param rows how many rows it has
     * @param kept how many it has in the schema kept aside; equal to {@code rows} where none was asked for
     */
    record TableSize(String table, long rows, long kept) {}

    /** Writes held off; closing lets them in again. */
    interface Pause extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * One migration script of a module.
     *
     * @param name file name in {@code db/}, a number, a hyphen and what it does: {@code 2-tags.sql}
     * @param sql its text; names of tables are not qualified, since it also runs on a copy of the schema
     */
    record Script(String name, String sql) {

        private static final String ADDITIVE = "-- additive";

        /**
         * Whether the script says of itself, in its first line {@code -- additive}, that it only adds what an older version
         * of the module can live with: tables, columns with a default, indexes.
         */
        public boolean additive() {
            return sql.stripLeading().startsWith(ADDITIVE);
        }
    }

    /** A script could not be run. */
    class MigrationFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public MigrationFailed(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
