package vn.wardportal.checks;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.check.Consents;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;

/** Keeps what was stated last about the persons on each picture, for as long as the picture is kept. */
@Component(service = {Consents.class, ConsentBook.class})
public class ConsentBook implements Consents {

    private final Database database;
    private final Clock clock;

    @Activate
    public ConsentBook(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Consent> of(String hash) {
        return database.read(handle -> handle.createQuery("select stated from checks.consent where hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> Consent.read(row.getString("stated")))
                .findOne());
    }

    @Override
    public void keep(Handle handle, Map<String, Consent> stated) {
        Person person = Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting, so nothing is stated"));
        stated.forEach((hash, consent) -> {
            if (consent.stated()) {
                keep(handle, hash, consent, person);
            }
        });
    }

    /** Some of the pictures of which something was stated, in the order of their hashes. */
    List<String> after(String hash, int most) {
        return database.read(handle -> handle.createQuery(
                        "select hash from checks.consent where hash > :hash order by hash limit :most")
                .bind("hash", hash)
                .bind("most", most)
                .mapTo(String.class)
                .list());
    }

    void forget(String hash) {
        database.write(handle -> handle.execute("delete from checks.consent where hash = ?", hash));
    }

    private void keep(Handle handle, String hash, Consent consent, Person person) {
        Instant now = clock.instant();
        handle.createUpdate("""
                        merge into checks.consent (hash, stated, login, stated_at) key (hash)
                        values (:hash, :stated, :login, :at)""")
                .bind("hash", hash)
                .bind("stated", consent.text())
                .bind("login", person.login())
                .bind("at", now.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
