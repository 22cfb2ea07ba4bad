package vn.wardportal.api.data;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Encrypts what must be secret and yet be read again, under the portal's own key; between platform bundles only. The key is a
 * file of the data folder, which every backup contains: whoever gets hold of the database alone learns nothing.
 */
@ProviderType
public interface Secrets {

    /**
     * Encrypts (AES-256-GCM); the key is made when it is first needed.
     *
     * @param owner whose it is; only under the same words is it opened again
     */
    byte[] seal(String owner, byte[] secret);

    /**
     * What was encrypted for that owner.
     *
     * @throws IllegalStateException saying what to do, if the key is missing, is another, or it was for another owner
     */
    byte[] open(String owner, byte[] sealed);

    /**
     * What a text is known by to whoever has the key, and to nobody else (HMAC-SHA-256).
     *
     * @param purpose what it is for; the same text has another digest for another purpose
     * @throws IllegalStateException if the key is missing
     */
    byte[] digest(String purpose, String text);
}
