package vn.wardportal.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Jdbi;
import vn.wardportal.api.data.Schemas;

/**
 * The modules' schemas in H2. Scripts never run on a schema in use, since H2 cannot take back what half a script did:
 * they run on a copy, which then takes its place.
 */
public class H2Schemas implements Schemas {

    private static final String COPY = "__NEXT";
    private static final String KEPT = "__KEPT";
    private static final String WORK = "__WORK";
    private static final String OLD = "__OLD";

    private final Storage storage;
    private final Migrator migrator;
    private final OwnedSchemas schemas;
    private final SchemaContents contents;
    private final Jdbi jdbi;

    public H2Schemas(Storage storage) {
        this.storage = storage;
        this.migrator = new Migrator(storage);
        this.schemas = new OwnedSchemas(storage);
        this.contents = new SchemaContents(storage, schemas);
        this.jdbi = storage.writer();
    }

    @Override
    public void migrate(String module, List<Script> scripts) {
        String name = Storage.schema(module);
        try (Pause pause = pauseWrites(module)) {
            settle(name);
            if (!upToDate(module, scripts)) {
                build(module, name + WORK, scripts);
                replace(name, name + WORK, name + OLD);
                schemas.drop(name + OLD);
                changed(module);
            }
        }
    }

    /** Whether the schema was made by exactly these scripts. */
    boolean upToDate(String module, List<Script> scripts) {
        return schemas.remark(Storage.schema(module), Migrator.HISTORY)
                .map(marks -> List.of(marks.split(" ")).contains(Migrator.fingerprint(scripts)))
                .orElse(false);
    }

    @Override
    public List<Script> pending(String module, List<Script> scripts) {
        if (upToDate(module, scripts)) {
            return List.of();
        }
        Set<String> seen = seen(Storage.schema(module));
        List<Script> done =
                scripts.stream().filter(script -> seen.contains(script.name())).toList();
        if (!done.isEmpty() && !upToDate(module, done)) {
            List<String> names = done.stream().map(Script::name).toList();
            throw new MigrationFailed(
                    "One of the scripts " + names + " of module " + module
                            + " was changed or dropped after it was run; make the change in a new script",
                    new IllegalArgumentException(names.toString()));
        }
        return scripts.stream().filter(script -> !seen.contains(script.name())).toList();
    }

    @Override
    public void rehearse(String module, List<Script> scripts) {
        build(module, Storage.schema(module) + COPY, scripts);
    }

    @Override
    public void adopt(String module) {
        String name = Storage.schema(module);
        if (schemas.exists(name + COPY)) {
            replace(name, name + COPY, name + KEPT);
        }
        changed(module);
    }

    @Override
    public void revert(String module) {
        String name = Storage.schema(module);
        // While the copy is there it was not adopted, so what bears the name is what it was.
        if (schemas.exists(name + COPY)) {
            if (!schemas.exists(name) && schemas.exists(name + KEPT)) {
                schemas.rename(name + KEPT, name);
            }
        } else if (schemas.exists(name + KEPT)) {
            schemas.drop(name);
            schemas.rename(name + KEPT, name);
        }
        changed(module);
    }

    @Override
    public void fallBack(String module) {
        String name = Storage.schema(module);
        if (schemas.exists(name + KEPT)) {
            if (schemas.exists(name)) {
                schemas.drop(name + COPY);
                schemas.rename(name, name + COPY);
            }
            schemas.rename(name + KEPT, name);
        }
        changed(module);
    }

    @Override
    public void comeBack(String module) {
        String name = Storage.schema(module);
        if (schemas.exists(name + COPY)) {
            if (schemas.exists(name)) {
                schemas.rename(name, name + KEPT);
            }
            schemas.rename(name + COPY, name);
        }
        changed(module);
    }

    @Override
    public void acceptOlder(String module, List<Script> scripts) {
        if (!upToDate(module, scripts)) {
            String marks = schemas.remark(Storage.schema(module), Migrator.HISTORY)
                    .orElseThrow(() -> new IllegalStateException("Module " + module + " has no tables"));
            migrator.mark(Storage.schema(module), marks + " " + Migrator.fingerprint(scripts));
            changed(module);
        }
    }

    @Override
    public List<TableSize> comparedWithKept(String module) {
        return contents.sizes(Storage.schema(module), Storage.schema(module) + KEPT);
    }

    @Override
    public List<String> modules() {
        return schemas.bearing(Migrator.HISTORY).stream()
                .filter(name -> !name.contains("__"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public List<TableSize> tables(String module) {
        return contents.sizes(Storage.schema(module), Storage.schema(module));
    }

    @Override
    public void export(String module, ZipOutputStream zip) {
        contents.export(Storage.schema(module), zip);
    }

    @Override
    public void discardCopy(String module) {
        schemas.drop(Storage.schema(module) + COPY);
    }

    @Override
    public void discardKept(String module) {
        schemas.drop(Storage.schema(module) + KEPT);
    }

    @Override
    public void drop(String module) {
        schemas.drop(Storage.schema(module));
        discardCopy(module);
        discardKept(module);
        changed(module);
    }

    @Override
    public Pause pauseWrites(String module) {
        ModuleState state = storage.state(module);
        state.pause();
        return state::resume;
    }

    /** Copies the module's schema, or begins with an empty one, and runs the scripts there; nothing stays if one fails. */
    private void build(String module, String copy, List<Script> scripts) {
        String name = Storage.schema(module);
        schemas.drop(copy);
        try (Connection connection = storage.owner().getConnection()) {
            String owner = schemas.create(copy);
            if (schemas.exists(name)) {
                new SchemaCopy(name, copy).run(connection);
            }
            migrator.migrate(module, copy, owner, scripts);
            refuseWhatKeepsTheName(module, copy);
            storage.sync();
        } catch (SQLException e) {
            schemas.drop(copy);
            throw new MigrationFailed("Cannot copy the tables of module " + module + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            schemas.drop(copy);
            throw e;
        }
    }

    private void replace(String name, String next, String old) {
        if (schemas.exists(name)) {
            schemas.drop(old);
            schemas.rename(name, old);
        }
        schemas.rename(next, name);
    }

    /** Completes a replacement that a power cut stopped between its two renames. */
    private void settle(String name) {
        if (!schemas.exists(name) && schemas.exists(name + OLD)) {
            schemas.rename(name + WORK, name);
        } else if (!schemas.exists(name) && schemas.exists(name + COPY) && schemas.exists(name + KEPT)) {
            schemas.rename(name + COPY, name);
        }
        schemas.drop(name + OLD);
    }

    /** H2 keeps some things as text, which names the schema they were made in and breaks with its renaming. */
    private void refuseWhatKeepsTheName(String module, String schema) {
        refuse(module, "makes the views", schemas.views(schema), "write them as queries in its classes");
        refuse(
                module,
                "makes foreign keys that delete or change rows",
                schemas.actingKeys(schema),
                "delete the rows that refer to another one before it, in the same transaction");
    }

    private static void refuse(String module, String does, List<String> names, String instead) {
        if (!names.isEmpty()) {
            throw new MigrationFailed(
                    "Module " + module + " " + does + " " + names + "; " + instead,
                    new IllegalArgumentException(names.toString()));
        }
    }

    private void changed(String module) {
        storage.sync();
        storage.state(module).source().changed();
    }

    private Set<String> seen(String schema) {
        if (schemas.remark(schema, Migrator.HISTORY).isEmpty()) {
            return Set.of();
        }
        return jdbi.withHandle(handle -> new HashSet<>(handle.createQuery("select \"script\" from "
                        + Migrator.quoted(schema) + "." + Migrator.quoted(Migrator.HISTORY) + " where \"success\"")
                .mapTo(String.class)
                .list()));
    }
}
