package vn.wardportal.api.document;

import java.time.Duration;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.wardportal.api.files.StoredFile;

/**
 * Reads what is written inside stored files: each once, whoever asks. Nothing in a file is run and nothing outside of it is
 * fetched; a file that is too large, encrypted or damaged is read as far as it goes, and the answer says so.
 *
 * <pre>{@code
 * Optional<Content> said = documents.read(file, Duration.ofSeconds(2));
 * boolean whole = said.isPresent() && said.get().shortfalls().isEmpty();
 * }</pre>
 */
@ProviderType
public interface Documents {

    /**
     * What the file says; nothing while it is being read for longer than the caller waits. It goes on being read: whoever
     * asks again finds it.
     *
     * @throws java.io.UncheckedIOException if the file is not there or its bytes are not those that were stored
     */
    Optional<Content> read(StoredFile file, Duration patience);
}
