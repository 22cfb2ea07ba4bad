package vn.wardportal.api.site;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Sample content of a feature. The platform loads it once, into an empty database only, when the portal was started
 * with demo content, and removes it when an administrator says so.
 */
@ConsumerType
public interface DemoContent {

    /** Whether the module holds nothing of its own yet. */
    boolean empty();

    /** Puts the samples in, marked as such. */
    void load();

    /** Takes out what {@link #load} put in and nothing else. */
    void remove();
}
