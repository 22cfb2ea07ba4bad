package vn.wardportal.api.admin;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The fields of something that goes the approval route.
 *
 * @param <M> what is written, a record: compared by what it says
 */
@ConsumerType
public interface RoutedForm<M> extends WritingForm<M> {

    /**
     * Says at each field what is wrong with it, and takes back what was said before.
     *
     * @param mistakes message keys by field
     */
    void complain(Map<Enum<?>, String> mistakes);

    /** Puts a text that was mended into its field, which is named as in what checks look at. */
    void mend(String field, String text);

    /** Its fields by the names that checks know, so that findings and returned passages lead to them. */
    default Places places() {
        return new Places();
    }
}
