package vn.wardportal.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import vn.wardportal.modules.jar.NotAModule;

/** Whether the disk has room for an operation: the jar, the framework's copies of it, and a copy of the module's tables. */
class Room {

    /** In the store, in the framework, and once more while the framework replaces its own. */
    private static final int COPIES = 3;

    /** With less than 64 MiB left the database refuses to write; as much again for what residents do meanwhile. */
    private static final long MARGIN = 128L << 20;

    private final LongSupplier left;
    private final Path database;

    Room(Path data) {
        this(() -> left(data), data.resolve("db").resolve("portal.mv.db"));
    }

    Room(LongSupplier left, Path database) {
        this.left = left;
        this.database = database;
    }

    /**
     * What the jar will take.
     *
     * @throws NotAModule if there is less
     */
    Space check(Path jar, boolean copiesTables) {
        try {
            // how much of the database is this module's is not known; it is never more than all
            long tables = copiesTables && Files.exists(database) ? Files.size(database) : 0;
            Space space = new Space(Files.size(jar) * COPIES + tables, left.getAsLong());
            if (space.left() < space.needed() + MARGIN) {
                throw new NotAModule(
                        "modules.refused.room", megabytes(space.needed() + MARGIN), megabytes(space.left()));
            }
            return space;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot see how large " + jar + " is", e);
        }
    }

    private static long left(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot see how much room " + folder + " has", e);
        }
    }

    /** Rounded up, so that nothing takes nothing. */
    static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }

    /**
     * Room on the disk, in bytes.
     *
     * @param needed what an operation takes
     * @param left what there is
     */
    record Space(long needed, long left) {}
}
