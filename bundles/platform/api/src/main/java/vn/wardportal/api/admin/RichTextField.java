package vn.wardportal.api.admin;

import com.vaadin.flow.component.customfield.CustomField;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The console's editor for formatted text. Its value is clean HTML; the words in it are found whatever blanks, line ends
 * and formats stand among them.
 */
@ProviderType
public abstract class RichTextField extends CustomField<String> {

    private static final long serialVersionUID = 1L;

    protected RichTextField() {
        super("");
    }

    /**
     * Leads the person to words in the text: the cursor goes there, and they are marked. If they are not there any more,
     * the field says so.
     *
     * @param words what to look for; nothing leads to the field
     * @param occurrence which of them if they stand there more than once, from 0
     */
    public abstract void reveal(String words, int occurrence);

    /** Marks these words from now on, where they are found, and leaves the cursor where it is. */
    public abstract void mark(List<String> passages);

    /** What the person selected last in the text, on one line; empty if nothing is. */
    public abstract String selected();
}
