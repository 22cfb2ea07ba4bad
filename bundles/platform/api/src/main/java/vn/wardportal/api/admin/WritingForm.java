package vn.wardportal.api.admin;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The fields of something that is written.
 *
 * @param <M> what is written, a record: compared by what it says
 */
@ConsumerType
public interface WritingForm<M> {

    /** Puts it into the fields. */
    void show(M manuscript);

    /** What the fields say now. */
    M value();

    /** Whether the fields can only be read. */
    void setReadOnly(boolean readOnly);
}
