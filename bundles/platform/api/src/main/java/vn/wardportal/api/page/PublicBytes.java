package vn.wardportal.api.page;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Bytes on the public site that are no page: pictures and documents. A platform bundle registers it as a component with
 * {@link BytesPath}; {@code web} routes the address and everything below to it, before the pages, and sends the bytes for
 * GET and HEAD with {@code X-Content-Type-Options: nosniff}.
 *
 * <pre>{@code
 * @Component
 * @PublicBytes.BytesPath(path = "/tep")
 * public class FileAddress implements PublicBytes {
 *     public Optional<Bytes> open(String below) {
 *         return files.at(below);
 *     }
 * }
 * }</pre>
 */
@ConsumerType
public interface PublicBytes {

    /**
     * Finds what the address stands for. Called on a thread that may block, several at once.
     *
     * @param below what follows the path, decoded, without slashes at its ends: {@code "9f86…/quyet-dinh.pdf"}
     * @return the bytes, or nothing for 404
     */
    Optional<Bytes> open(String below);

    /**
     * What is sent.
     *
     * @param type the media type, for {@code Content-Type}
     * @param length the number of bytes in the file
     * @param etag strong and without quotation marks; the same as long as the bytes are
     * @param inline whether a browser may show it; otherwise it is offered for saving
     * @param name the file name for {@code Content-Disposition}: small ASCII letters, digits, hyphens and one dot
     * @param published whether residents may see it: then it is kept by caches for good ({@code public, immutable});
     *     otherwise it is sent with {@code no-store} and {@code X-Robots-Tag: noindex}
     * @param file where the bytes are
     */
    record Bytes(String type, long length, String etag, boolean inline, String name, boolean published, Path file) {}

    /** The address of a {@link PublicBytes}. */
    @ComponentPropertyType
    @interface BytesPath {
        String PREFIX_ = "bytes.";

        /** The first part of the address, with its slash: {@code /tep}. */
        String path();
    }
}
