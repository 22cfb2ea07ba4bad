package vn.wardportal.api.files;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Pictures and documents, kept by their content: the same bytes are kept once. What a file is, is found from its bytes,
 * never from its name. A file that no object keeps is removed after a day.
 */
@ProviderType
public interface Files {

    /**
     * Takes a file; when this returns its bytes are on the disk.
     *
     * @throws Refused if it is too large, of a type that is not taken, damaged, or a picture with too many pixels
     * @throws vn.wardportal.api.data.StorageFull if the disk has no room
     */
    StoredFile store(Upload upload, Kind kind);

    /** The file with that hash, if it is there. */
    Optional<StoredFile> find(String hash);

    /**
     * Opens a file's bytes, which are checked against the hash while they are read.
     *
     * @throws java.io.UncheckedIOException if the file is damaged or missing
     */
    InputStream open(String hash);

    /**
     * Says, in the caller's transaction, which files an object now has, replacing what was said before.
     *
     * @param handle the handle of a write that is going on
     * @param owner the object: {@code news.article/12}
     * @param hashes the files; none lets all of them go
     * @param visible whether residents may fetch them
     */
    void keep(Handle handle, String owner, Collection<String> hashes, boolean visible);

    /** Says, in the caller's transaction, that no object of the module has files any more. */
    void releaseAll(Handle handle, String module);

    /** The files that objects of the module have, each once. */
    List<StoredFile> keptBy(String module);

    /** What is taken. */
    enum Kind {
        /** JPEG, PNG or GIF, shown on the page. */
        PICTURE,
        /** A document to download: PDF, Office and OpenDocument files, text, pictures. */
        DOCUMENT,
        /** What a text is made of, kept as evidence: a document, or a web page (HTML), which has no address. */
        SOURCE
    }
}
