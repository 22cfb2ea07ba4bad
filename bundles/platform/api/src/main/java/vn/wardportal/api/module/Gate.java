package vn.wardportal.api.module;

import java.time.Duration;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The door before a module's pages. While it is held, requests are received whole and wait without a thread of their
 * own; the menu and the home page stay as they were. At most a thousand wait, further ones are answered 503.
 */
@ProviderType
public interface Gate {

    /** Holds the forms sent to the module, or everything that needs it. */
    Hold hold(String module, Stage stage);

    /**
     * Opens the front of each of the module's pages as a visitor would, past the gate and past the cache.
     *
     * @return why one of them failed, or nothing
     */
    Optional<String> probe(String module);

    /** How much is held. */
    enum Stage {
        /** Forms wait; reading goes on. */
        FORMS,
        /** Reading waits as well. */
        ALL
    }

    /** A door being held; closing it lets in those who wait, in the order they came. */
    interface Hold extends AutoCloseable {

        /** Waits until none of those who were let in before is still being answered. */
        boolean drained(Duration limit);

        @Override
        void close();
    }
}
