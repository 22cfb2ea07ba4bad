package vn.wardportal.modules.job;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import vn.wardportal.api.data.Database;

/** Remembers it over a restart. */
record KeptDone(Database database, String module, String name) implements Done {

    @Override
    public Optional<Instant> at() {
        return database.read(
                handle -> handle.createQuery("select done_at from modules.job where module = :module and name = :name")
                        .bind("module", module)
                        .bind("name", name)
                        .mapTo(OffsetDateTime.class)
                        .findOne()
                        .map(OffsetDateTime::toInstant));
    }

    @Override
    public void keep(Instant at) {
        database.write(handle -> handle.createUpdate("""
                        merge into modules.job (module, name, done_at) key (module, name)
                        values (:module, :name, :at)""")
                .bind("module", module)
                .bind("name", name)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }
}
