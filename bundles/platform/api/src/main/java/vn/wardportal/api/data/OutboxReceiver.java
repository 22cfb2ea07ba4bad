package vn.wardportal.api.data;

import java.time.Instant;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Takes the messages of one topic, named by {@link Topic} on the component. The same message may come twice, so a
 * receiver remembers the numbers it has done (a smaller number may come after a larger one); what it throws is tried
 * again later.
 */
@ConsumerType
public interface OutboxReceiver {

    /** Takes one message. Returning means it is done and need not come again. */
    void receive(Message message);

    /**
     * A message as delivered.
     *
     * @param number grows with every message of the portal
     * @param key what it is about
     * @param payload what it says
     * @param at when it was written
     */
    record Message(long number, String key, String payload, Instant at) {}

    /** The topic a receiver listens to. */
    @ComponentPropertyType
    @interface Topic {
        String PREFIX_ = "outbox.";

        /** The name given to {@link Outbox#append}. */
        String topic();
    }
}
