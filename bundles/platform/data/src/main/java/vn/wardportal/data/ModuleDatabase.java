package vn.wardportal.data;

import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.Schemas.Script;

/** One module's way to its tables. */
public class ModuleDatabase implements Database {

    private static final ThreadLocal<Boolean> WRITING = ThreadLocal.withInitial(() -> false);

    private final String module;
    private final Storage storage;
    private final ModuleState state;
    private final Jdbi reader;
    private final Jdbi writer;

    public ModuleDatabase(String module, Storage storage) {
        this.module = module;
        this.storage = storage;
        this.state = storage.state(module);
        this.reader = storage.reader();
        this.writer = storage.writer();
    }

    /**
     * Refuses to work on tables that the module's scripts have not made.
     *
     * @throws IllegalStateException naming the scripts
     */
    void verify(H2Schemas schemas, List<Script> scripts) {
        List<String> names =
                schemas.pending(module, scripts).stream().map(Script::name).toList();
        if (!names.isEmpty()) {
            throw new IllegalStateException("The tables of module " + module + " lack the scripts " + names);
        }
    }

    @Override
    public <T> T read(HandleCallback<T, RuntimeException> work) {
        state.source().read();
        try {
            return reader.withHandle(work);
        } catch (RuntimeException e) {
            throw storage.failed("Cannot read in module " + module, e);
        }
    }

    @Override
    public <T> T write(HandleCallback<T, RuntimeException> work) {
        return writing(() -> {
            try {
                T result = writer.inTransaction(work);
                storage.sync();
                return result;
            } finally {
                // Also when the outcome is unknown; and before whoever wrote can tell anybody.
                state.source().changed();
            }
        });
    }

    @Override
    public <T> T writeRelaxed(HandleCallback<T, RuntimeException> work) {
        return writing(() -> writer.inTransaction(work));
    }

    private <T> T writing(Supplier<T> work) {
        if (WRITING.get()) {
            throw new IllegalStateException("Module " + module
                    + " writes within a write on the same thread; do both with the handle of the first");
        }
        storage.prepareWrite();
        state.beginWrite();
        WRITING.set(true);
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw storage.failed("Cannot write in module " + module, e);
        } finally {
            WRITING.remove();
            state.endWrite();
        }
    }
}
