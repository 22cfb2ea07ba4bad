package vn.wardportal.api.admin;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The fields of something that is written, and how a draft keeps their values.
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

    /** The manuscript as a draft keeps it: values by name, none of them named {@code version}. */
    Map<String, String> fields(M manuscript);

    /** The manuscript that a draft kept; fields that the draft does not have yet are empty. */
    M manuscript(Map<String, String> fields);
}
