package vn.wardportal.modules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.osgi.framework.Version;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.modules.Operation.Kind;
import vn.wardportal.modules.Operation.Step;

/** Every operation on a module, on the disk before each of its steps, and audited when it begins and when it ends. */
class Journal {

    private static final int LONGEST_FAILURE = 4000;
    private static final int SHOWN = 50;

    private final Database database;
    private final Audit audit;
    private final Files files;
    private final Clock clock;

    Journal(Database database, Audit audit, Files files, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.files = files;
        this.clock = clock;
    }

    /** Writes an operation down before anything is done. */
    Operation begin(String module, Kind kind, Optional<Version> from, Optional<Version> to, boolean data) {
        Person person = Acting.person().orElse(Person.PORTAL);
        long number = database.write(handle -> {
            long id = handle.createUpdate("""
                            insert into modules.operation
                                (module, kind, step, from_version, to_version, migrates, person, started_at)
                            values (:module, :kind, 'PREPARED', :from, :to, :migrates, :person, :now)""")
                    .bind("module", module)
                    .bind("kind", kind.name())
                    .bind("from", from.map(Version::toString).orElse(null))
                    .bind("to", to.map(Version::toString).orElse(null))
                    .bind("migrates", data)
                    .bind("person", person.name())
                    .bind("now", now())
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            note(handle, module, "begin." + lower(kind), versions(from, to));
            return id;
        });
        return find(number);
    }

    /** From here on an interruption has to put the schema and the jar back. */
    void switching(long id) {
        database.write(handle -> handle.execute("update modules.operation set step = 'SWITCHING' where id = ?", id));
    }

    void done(Operation operation) {
        end(operation, Step.DONE, Optional.empty());
    }

    /** Complete, and the module's data is gone: nothing keeps its files any more. */
    void doneWithData(Operation operation) {
        database.write(handle -> {
            files.releaseAll(handle, operation.module());
            return null;
        });
        done(operation);
    }

    /** The upgrade that brought the module to that version, the latest. */
    Optional<Operation> upgradeTo(String module, Version version) {
        return database.read(handle -> handle.createQuery("""
                        select * from modules.operation
                        where module = :module and kind = 'UPGRADE' and step = 'DONE' and to_version = :version
                        order by id desc fetch first row only""")
                .bind("module", module)
                .bind("version", version.toString())
                .map(Journal::operation)
                .findOne());
    }

    /** Modules none of whose upgrades ended after that moment, and some did before. */
    List<String> upgradedBefore(Instant moment) {
        return database.read(handle -> handle.createQuery("""
                        select module from modules.operation where kind = 'UPGRADE'
                        group by module having max(ended_at) < :moment""")
                .bind("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .mapTo(String.class)
                .list());
    }

    /** Records an act that changes nothing. */
    void note(String module, String action, String summary) {
        database.write(handle -> {
            note(handle, module, action, summary);
            return null;
        });
    }

    void undone(Operation operation, String failure) {
        end(operation, Step.UNDONE, Optional.of(failure));
    }

    private Operation find(long id) {
        return database.read(handle -> handle.createQuery("select * from modules.operation where id = :id")
                .bind("id", id)
                .map(Journal::operation)
                .one());
    }

    /** Operations that neither completed nor were undone: the portal was interrupted in the middle of them. */
    List<Operation> open() {
        return database.read(
                handle -> handle.createQuery("select * from modules.operation where ended_at is null order by id")
                        .map(Journal::operation)
                        .list());
    }

    List<Operation> latest(String module) {
        return database.read(handle -> handle.createQuery(
                        "select * from modules.operation where module = :module order by id desc limit :shown")
                .bind("module", module)
                .bind("shown", SHOWN)
                .map(Journal::operation)
                .list());
    }

    private void end(Operation operation, Step step, Optional<String> failure) {
        database.write(handle -> {
            handle.createUpdate("""
                            update modules.operation set step = :step, ended_at = :now, failure = :failure
                            where id = :id""")
                    .bind("step", step.name())
                    .bind("now", now())
                    .bind("failure", failure.map(Journal::shortened).orElse(null))
                    .bind("id", operation.id())
                    .execute();
            note(
                    handle,
                    operation.module(),
                    lower(step) + "." + lower(operation.kind()),
                    versions(operation.from(), operation.to()));
            return null;
        });
    }

    private void note(Handle handle, String module, String action, String summary) {
        audit.record(handle, "modules." + action, "module/" + module, summary);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String versions(Optional<Version> from, Optional<Version> to) {
        return from.map(Version::toString).orElse("–") + " → "
                + to.map(Version::toString).orElse("–");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_FAILURE ? text : text.substring(0, LONGEST_FAILURE);
    }

    private static Operation operation(ResultSet row, StatementContext context) throws SQLException {
        return new Operation(
                row.getLong("id"),
                row.getString("module"),
                Kind.valueOf(row.getString("kind")),
                Step.valueOf(row.getString("step")),
                Optional.ofNullable(row.getString("from_version")).map(Version::parseVersion),
                Optional.ofNullable(row.getString("to_version")).map(Version::parseVersion),
                row.getBoolean("migrates"),
                row.getString("person"),
                time(row, "started_at").orElseThrow(),
                time(row, "ended_at"),
                Optional.ofNullable(row.getString("failure")));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
