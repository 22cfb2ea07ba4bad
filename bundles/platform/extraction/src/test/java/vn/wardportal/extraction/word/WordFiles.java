package vn.wardportal.extraction.word;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.extraction.Samples;
import vn.wardportal.testing.MemoryFiles;

/** Files in memory that are told by their names, and do not take drawings for pictures. */
final class WordFiles implements Files {

    final MemoryFiles kept = new MemoryFiles();

    @Override
    public StoredFile store(Upload upload, Kind kind) {
        if (kind == Kind.PICTURE && upload.name().endsWith(".emf")) {
            throw new Refused("Không phải ảnh");
        }
        StoredFile file = kept.store(upload, kind);
        return kind == Kind.PICTURE
                ? file
                : new StoredFile(file.hash(), file.name(), type(file.name()), file.bytes(), 0, 0);
    }

    private static String type(String name) {
        return name.endsWith(".docx")
                ? Samples.WORD
                : name.endsWith(".htm") ? "text/html" : name.endsWith(".txt") ? "text/plain" : "application/pdf";
    }

    @Override
    public Optional<StoredFile> find(String hash) {
        return kept.find(hash);
    }

    @Override
    public InputStream open(String hash) {
        return kept.open(hash);
    }

    @Override
    public void keep(Handle handle, String owner, Collection<String> hashes, boolean visible) {
        kept.keep(handle, owner, hashes, visible);
    }

    @Override
    public void releaseAll(Handle handle, String module) {
        kept.releaseAll(handle, module);
    }

    @Override
    public List<StoredFile> keptBy(String module) {
        return kept.keptBy(module);
    }
}
