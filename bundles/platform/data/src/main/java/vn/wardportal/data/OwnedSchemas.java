package vn.wardportal.data;

import static vn.wardportal.data.Migrator.quoted;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The database's schemas by name, each owned by a user of its own who has no rights elsewhere. */
class OwnedSchemas {

    private static final String USER = "SCRIPTS_";

    private final Storage storage;
    private final Jdbi jdbi;

    OwnedSchemas(Storage storage) {
        this.storage = storage;
        this.jdbi = storage.writer();
    }

    /** Makes an empty schema and answers its owner's name. */
    synchronized String create(String schema) {
        String user = USER + UUID.randomUUID().toString().replace("-", "");
        storage.createUser(user);
        storage.execute("create schema " + quoted(schema) + " authorization " + quoted(user));
        return user;
    }

    synchronized void drop(String schema) {
        storage.execute("drop schema if exists " + quoted(schema) + " cascade");
        for (String user : usersWithoutSchema()) {
            storage.execute("drop user " + quoted(user));
        }
    }

    void rename(String from, String to) {
        storage.execute("alter schema " + quoted(from) + " rename to " + quoted(to));
    }

    boolean exists(String schema) {
        return ask(handle -> handle.createQuery(
                        "select count(*) from information_schema.schemata where schema_name = :schema")
                .bind("schema", schema)
                .mapTo(Boolean.class)
                .one());
    }

    /** What is noted on the table, if the table is there and something is. */
    Optional<String> remark(String schema, String table) {
        return ask(handle -> handle.createQuery("""
                        select remarks from information_schema.tables
                        where table_schema = :schema and table_name = :table""")
                .bind("schema", schema)
                .bind("table", table)
                .mapTo(String.class)
                .findOne());
    }

    /** Names of the schemas that have such a table. */
    List<String> bearing(String table) {
        return ask(handle -> handle.createQuery(
                        "select table_schema from information_schema.tables where table_name = :table order by table_schema")
                .bind("table", table)
                .mapTo(String.class)
                .list());
    }

    /** Names of the views in the schema. */
    List<String> views(String schema) {
        return ask(handle -> handle.createQuery("""
                        select table_name from information_schema.tables
                        where table_schema = :schema and table_type like '%VIEW%'""")
                .bind("schema", schema)
                .mapTo(String.class)
                .list());
    }

    /** Names of the foreign keys in the schema that delete or change rows by themselves. */
    List<String> actingKeys(String schema) {
        return ask(handle -> handle.createQuery("""
                        select constraint_name from information_schema.referential_constraints
                        where constraint_schema = :schema
                        and (delete_rule not in ('RESTRICT', 'NO ACTION') or update_rule not in ('RESTRICT', 'NO ACTION'))""")
                .bind("schema", schema)
                .mapTo(String.class)
                .list());
    }

    /** Also those whom a power cut left between two statements. */
    private List<String> usersWithoutSchema() {
        return ask(handle -> handle.createQuery("""
                        select user_name from information_schema.users
                        where user_name like :user
                        and user_name not in (select schema_owner from information_schema.schemata)""")
                .bind("user", USER.replace("_", "\\_") + "%")
                .mapTo(String.class)
                .list());
    }

    private <T> T ask(Function<Handle, T> question) {
        return jdbi.withHandle(question::apply);
    }
}
