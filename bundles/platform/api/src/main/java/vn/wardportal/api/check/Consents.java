package vn.wardportal.api.check;

import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What was stated last about the persons on each picture, by the picture's content: a picture that is used again need not
 * be asked about again. What a version says of its pictures it says itself; this only offers it to the next author.
 *
 * <pre>{@code
 * ConsentField people = new ConsentField(consents::of);
 * …
 * consents.keep(handle, manuscript.consents());
 * }</pre>
 */
@ProviderType
public interface Consents {

    /** What was stated last about the picture with that hash. */
    Optional<Consent> of(String hash);

    /**
     * Keeps, in the caller's transaction, what the acting person stated; pictures of which nothing was stated are left as
     * they are.
     *
     * @param handle the handle of the write that keeps the text with the pictures
     * @param stated what was stated, by the pictures' hashes
     */
    void keep(Handle handle, Map<String, Consent> stated);
}
