package vn.wardportal.api.data;

import org.jdbi.v3.core.Handle;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Messages to other modules that are sent if and only if the transaction they are written in is kept. Delivered at least
 * once, in order per topic and key, and resumed after a restart or after the receiver was away.
 */
@ProviderType
public interface Outbox {

    /**
     * Appends a message in the caller's transaction.
     *
     * @param handle the handle of a {@link Database#write} that is going on
     * @param topic which receivers it is for
     * @param key what it is about; messages with the same topic and key arrive in the order they were written
     * @param payload what to say, as the topic's receivers expect it
     */
    void append(Handle handle, String topic, String key, String payload);
}
