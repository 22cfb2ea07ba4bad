package vn.wardportal.api.admin;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import vn.wardportal.api.files.StoredFile;

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

    /** The field that takes the title of a file whose text is imported. */
    default String heading() {
        return "title";
    }

    /** Puts a file that was mended in the place of the one with that hash, if the form has it. */
    default void exchange(String hash, StoredFile file) {}

    /** Its fields by the names that checks know, so that findings and returned passages lead to them. */
    default Places places() {
        return new Places();
    }
}
