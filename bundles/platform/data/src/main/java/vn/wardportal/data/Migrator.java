package vn.wardportal.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import vn.wardportal.api.data.Schemas.MigrationFailed;
import vn.wardportal.api.data.Schemas.Script;

/**
 * Runs a module's scripts on a schema, each once and in order; the schema's own history says which it has seen. They run
 * as the schema's owner, who has no rights elsewhere.
 */
class Migrator {

    static final String HISTORY = "flyway_schema_history";

    private final Storage storage;

    Migrator(Storage storage) {
        this.storage = storage;
    }

    /** Brings the schema to the scripts and marks it with their fingerprint. */
    void migrate(String module, String schema, String owner, List<Script> scripts) {
        scripts.forEach(script -> refuseQualified(module, script));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Flyway finds its own parts through the context class loader.
        thread.setContextClassLoader(Flyway.class.getClassLoader());
        try {
            Flyway.configure(Flyway.class.getClassLoader())
                    .dataSource(storage.user(owner))
                    .schemas(schema)
                    .createSchemas(false)
                    .defaultSchema(schema)
                    .table(HISTORY)
                    .locations(new String[0])
                    .resourceProvider(new ScriptResources(scripts))
                    .javaMigrationClassProvider(List::of)
                    .sqlMigrationPrefix("")
                    .sqlMigrationSeparator("-")
                    .placeholderReplacement(false)
                    .load()
                    .migrate();
            mark(schema, fingerprint(scripts));
            storage.execute("grant select on schema " + quoted(schema) + " to " + Storage.READER);
        } catch (FlywayException e) {
            throw new MigrationFailed("Cannot migrate module " + module + ": " + reason(e), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Notes which lists of scripts the schema fits. */
    void mark(String schema, String fingerprints) {
        // On the history and not on the schema: H2 cannot rename a schema that bears a comment.
        storage.execute("comment on table " + quoted(schema) + "." + quoted(HISTORY) + " is '" + fingerprints + "'");
    }

    /** Tells one list of scripts from any other. */
    static String fingerprint(List<Script> scripts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Script script : scripts) {
                digest.update(script.name().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(script.sql().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String quoted(String schema) {
        return "\"" + schema + "\"";
    }

    /** A script that names the schema would change the live one while the copy is being migrated. */
    private static void refuseQualified(String module, Script script) {
        Pattern qualified = Pattern.compile("(?i)(?<![\\w'])\"?" + Storage.schema(module) + "\"?\\s*\\.");
        if (qualified.matcher(withoutText(script.sql())).find()) {
            throw new MigrationFailed(
                    "Cannot run db/" + script.name() + " of module " + module
                            + ": it names the schema; name the tables alone, since the script also runs on a copy",
                    new IllegalArgumentException(script.name()));
        }
    }

    private static String withoutText(String sql) {
        return sql.replaceAll("--[^\n]*", " ").replaceAll("'(?:[^']|'')*'", "''");
    }

    /** Flyway's message is a small report; the lines that name the script and the error say enough. */
    private static String reason(FlywayException failure) {
        return String.join(
                " ",
                failure.getMessage()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.chars().allMatch(letter -> letter == '-'))
                        .toList());
    }
}
