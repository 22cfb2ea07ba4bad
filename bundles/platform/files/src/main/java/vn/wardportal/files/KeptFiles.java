package vn.wardportal.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;

/** Takes files, finds them, and notes what keeps them. */
@Component
public final class KeptFiles implements Files {

    private final Archive archive;
    private final Intake intake;

    @Activate
    public KeptFiles(@Reference Archive archive, @Reference Scanner scanner) {
        this.archive = archive;
        this.intake = new Intake(archive, scanner);
    }

    @Override
    public StoredFile store(Upload upload, Kind kind) {
        return intake.store(upload, kind);
    }

    @Override
    public Optional<StoredFile> find(String hash) {
        return archive.find(hash);
    }

    @Override
    public InputStream open(String hash) {
        if (find(hash).isEmpty()) {
            throw new UncheckedIOException(new IOException("There is no file " + hash));
        }
        try {
            return new CheckedStream(java.nio.file.Files.newInputStream(archive.shelf.original(hash)), hash);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + hash + " is missing. Restore it from the backup.", e);
        }
    }

    @Override
    public void keep(Handle handle, String owner, Collection<String> hashes, boolean visible) {
        for (String hash : hashes) {
            if (!StoredFiles.touch(handle, hash, archive.clock.instant())) {
                throw new IllegalArgumentException("There is no file " + hash + " for " + owner + " to keep");
            }
        }
        StoredFiles.release(handle, owner);
        StoredFiles.keep(handle, owner, hashes, visible);
    }

    @Override
    public void releaseAll(Handle handle, String module) {
        StoredFiles.releaseAll(handle, module);
    }

    @Override
    public List<StoredFile> keptBy(String module) {
        return archive.keptBy(module);
    }
}
