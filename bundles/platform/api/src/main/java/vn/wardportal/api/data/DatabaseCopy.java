package vn.wardportal.api.data;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** The whole database as one file, taken while everybody works; for {@code backup}. */
@ProviderType
public interface DatabaseCopy {

    /**
     * Writes a copy as of one moment after the call: every transaction that was acknowledged before is in it, none by half.
     *
     * @param file a zip that is not there yet; its one entry is the database's own file
     * @throws StorageFull if the disk has no room
     */
    void write(Path file);

    /** How large the database's file is, and the copy at most. */
    long bytes();
}
