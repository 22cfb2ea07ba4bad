package vn.wardportal.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.wardportal.api.data.DatabaseCopy;

/**
 * Lets H2 copy its file while it is written to: {@code BACKUP} keeps what is there from being overwritten meanwhile and
 * copies it up to where it ended, so the copy holds whole transactions only.
 */
class OnlineCopy implements DatabaseCopy {

    private final Storage storage;
    private final Path database;

    OnlineCopy(Storage storage, Path database) {
        this.storage = storage;
        this.database = database;
    }

    @Override
    public void write(Path file) {
        storage.copyTo(file);
    }

    @Override
    public long bytes() {
        try {
            return Files.size(database);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + database, e);
        }
    }
}
