package vn.wardportal.api.admin;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.files.StoredFile;

/**
 * Makes the part of an editor that says what the checks found.
 *
 * <pre>{@code
 * ChecksPanel panel = panels.open(form::examined, form::mend, spot -> places.reveal(spot, bar::say));
 * add(panel.component());
 * form.whenSaved(panel::look);
 * }</pre>
 */
@ProviderType
public interface ChecksPanels {

    /**
     * A fresh panel, which has not looked yet and whose findings lead nowhere.
     *
     * @param written what is in the form at this moment
     * @param mend puts a mended text into its field; the panel looks again afterwards
     */
    default ChecksPanel open(Supplier<Examined> written, Consumer<Mended> mend) {
        return open(written, mend, spot -> {});
    }

    /**
     * A fresh panel whose findings lead to their places.
     *
     * @param written what is in the form at this moment
     * @param mend puts a mended text into its field; the panel looks again afterwards
     * @param reveal leads the person to a place in the form
     */
    ChecksPanel open(Supplier<Examined> written, Consumer<Mended> mend, Consumer<Spot> reveal);

    /**
     * A text or file that was mended at one click.
     *
     * @param field the field it is typed in; of a file the hash it had
     * @param text all of the field's new text
     * @param file the file that takes the other's place
     */
    record Mended(String field, String text, Optional<StoredFile> file) {

        public Mended(String field, String text) {
            this(field, text, Optional.empty());
        }

        /** A file in the place of the one with that hash. */
        public Mended(String hash, StoredFile file) {
            this(hash, "", Optional.of(file));
        }
    }
}
