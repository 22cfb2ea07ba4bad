package vn.wardportal.modules;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.osgi.framework.Version;
import vn.wardportal.api.data.Database;
import vn.wardportal.modules.trust.Signer;

/** What each jar was when it was put in: kept in the database, away from the jars themselves. */
class Seals {

    private final Database database;
    private final Clock clock;

    Seals(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Seal> find(String symbolicName, Version version) {
        return database.read(handle -> handle.createQuery(
                        "select sha256, signer from modules.jar where symbolic_name = :name and version = :version")
                .bind("name", symbolicName)
                .bind("version", version.toString())
                .map((row, context) -> new Seal(row.getString("sha256"), Signer.parse(row.getString("signer"))))
                .findOne());
    }

    void keep(String symbolicName, Version version, Seal seal) {
        database.write(handle -> handle.createUpdate("""
                        merge into modules.jar (symbolic_name, version, sha256, signer, kept_at)
                        values (:name, :version, :hash, :signer, :now)""")
                .bind("name", symbolicName)
                .bind("version", version.toString())
                .bind("hash", seal.hash())
                .bind("signer", seal.signer().toString())
                .bind("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .execute());
    }

    /**
     * What a jar was.
     *
     * @param hash its SHA-256
     * @param signer who vouched for it
     */
    record Seal(String hash, Signer signer) {}
}
