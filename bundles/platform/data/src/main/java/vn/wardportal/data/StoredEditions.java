package vn.wardportal.data;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.version.Editions;

/** Versions in tables of the platform, written in the transaction of whoever keeps them. */
public class StoredEditions implements Editions {

    private static final String HEADS = "select subject, number, hash, login, name, kept_at from data.edition ";
    private static final String NEWEST = HEADS + "where subject = :subject order by number desc fetch first row only";

    private final Database database;
    private final Clock clock;

    public StoredEditions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Edition keep(Handle handle, String subject, Map<String, String> fields) {
        Person person = Acting.person()
                .orElseThrow(() -> new NotPermitted("Nobody is acting, so no version of " + subject + " is kept"));
        String hash = Edition.hash(fields);
        Optional<Edition> before = newest(handle, subject);
        if (before.isPresent() && before.get().hash().equals(hash)) {
            return before.get();
        }
        int number = before.map(Edition::number).orElse(0) + 1;
        Edition edition =
                new Edition(subject, number, hash, said(fields), person.login(), person.name(), clock.instant());
        insert(handle, edition);
        return edition;
    }

    @Override
    public Optional<Edition> newest(String subject) {
        return database.read(handle -> newest(handle, subject));
    }

    @Override
    public Optional<Edition> newest(Handle handle, String subject) {
        return handle.createQuery(NEWEST)
                .bind("subject", subject)
                .map(whole(handle))
                .findOne();
    }

    @Override
    public Optional<Edition> find(String subject, int number) {
        return database.read(handle -> handle.createQuery(HEADS + "where subject = :subject and number = :number")
                .bind("subject", subject)
                .bind("number", number)
                .map(whole(handle))
                .findOne());
    }

    @Override
    public List<Edition> all(String subject) {
        return database.read(handle -> handle.createQuery(HEADS + "where subject = :subject order by number desc")
                .bind("subject", subject)
                .map(head(Map.of()))
                .list());
    }

    @Override
    public void forget(Handle handle, String subject) {
        handle.execute("delete from data.edition_field where subject = ?", subject);
        handle.execute("delete from data.edition where subject = ?", subject);
    }

    private static Map<String, String> said(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void insert(Handle handle, Edition edition) {
        handle.execute(
                "insert into data.edition (subject, number, hash, login, name, kept_at) values (?, ?, ?, ?, ?, ?)",
                edition.subject(),
                edition.number(),
                edition.hash(),
                edition.login(),
                edition.name(),
                edition.at().atOffset(ZoneOffset.UTC));
        PreparedBatch batch = handle.prepareBatch(
                "insert into data.edition_field (subject, number, name, content) values (?, ?, ?, ?)");
        edition.fields().forEach((name, content) -> batch.add(edition.subject(), edition.number(), name, content));
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static RowMapper<Edition> whole(Handle handle) {
        return (row, context) -> head(fields(handle, row.getString("subject"), row.getInt("number")))
                .map(row, context);
    }

    private static RowMapper<Edition> head(Map<String, String> fields) {
        return (row, context) -> new Edition(
                row.getString("subject"),
                row.getInt("number"),
                row.getString("hash"),
                fields,
                row.getString("login"),
                row.getString("name"),
                row.getObject("kept_at", Instant.class));
    }

    private static Map<String, String> fields(Handle handle, String subject, int number) {
        return handle
                .createQuery(
                        "select name, content from data.edition_field where subject = :subject and number = :number")
                .bind("subject", subject)
                .bind("number", number)
                .map((row, context) -> Map.entry(row.getString("name"), row.getString("content")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
