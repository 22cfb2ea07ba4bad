package vn.wardportal.extraction.word;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.document.WordOriginals;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;

/** The files that articles were made of, kept as they were sent, for whoever may open what was made of them. */
@Component(service = WordOriginals.class)
public final class Originals implements WordOriginals {

    /** As many of a text as are offered. */
    private static final int MOST = 50;

    private final Files files;
    private final Database database;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public Originals(
            @Reference Files files, @Reference Database database, @Reference Audit audit, @Reference Clock clock) {
        this.files = files;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    void keep(String subject, StoredFile original, Person person) {
        database.write(handle -> {
            handle.createUpdate("""
                            insert into extraction.original (hash, name, subject, login, imported_at)
                            values (:hash, :name, :subject, :login, :at)""")
                    .bind("hash", original.hash())
                    .bind("name", original.name())
                    .bind("subject", subject)
                    .bind("login", person.login())
                    .bind("at", clock.instant())
                    .execute();
            files.keep(handle, "extraction.original/" + original.hash(), List.of(original.hash()), false);
            audit.record(handle, "extraction.import", subject, original.name() + " SHA-256 " + original.hash());
            return true;
        });
    }

    @Override
    public List<Original> of(String subject, String permission) {
        Acting.require(permission);
        return database.read(handle -> handle.createQuery("""
                        select hash, name, login, imported_at from extraction.original where subject = :subject
                        order by id desc fetch first :most rows only""")
                .bind("subject", subject)
                .bind("most", MOST)
                .map((row, context) -> new Original(
                        row.getString("hash"),
                        row.getString("name"),
                        row.getString("login"),
                        row.getObject("imported_at", Instant.class)))
                .list());
    }

    @Override
    public InputStream open(String subject, String hash, String permission) {
        Original original = of(subject, permission).stream()
                .filter(one -> one.hash().equals(hash))
                .findFirst()
                .orElseThrow(() -> new NotPermitted(subject + " was not made of that file"));
        database.write(handle -> {
            audit.record(handle, "extraction.original", subject, original.name() + " SHA-256 " + hash);
            return true;
        });
        return files.open(hash);
    }

    @Override
    public void belongs(String hash, String unborn, String subject) {
        Person person = Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting"));
        database.write(handle -> handle.createUpdate("""
                        insert into extraction.original (hash, name, subject, login, imported_at)
                        select hash, name, :subject, login, imported_at from extraction.original
                        where hash = :hash and subject = :unborn and login = :login
                        order by id desc fetch first row only""")
                .bind("subject", subject)
                .bind("hash", hash)
                .bind("unborn", unborn)
                .bind("login", person.login())
                .execute());
    }
}
