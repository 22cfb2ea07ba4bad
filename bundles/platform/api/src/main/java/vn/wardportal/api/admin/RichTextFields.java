package vn.wardportal.api.admin;

import org.osgi.annotation.versioning.ProviderType;
import vn.wardportal.api.files.Upload;

/** Makes the console's editor for formatted text. */
@ProviderType
public interface RichTextFields {

    /**
     * A fresh field. Its value is clean HTML as {@link vn.wardportal.api.text.RichText} leaves it, also after something
     * was pasted.
     *
     * @param pictures where pictures go that are inserted into the text
     */
    RichTextField create(PictureTaker pictures);

    /** Keeps a picture that was inserted into a text. */
    interface PictureTaker {

        /**
         * Keeps the picture.
         *
         * @return its address on the site
         * @throws vn.wardportal.api.files.Refused with the message to show
         */
        String take(Upload upload);
    }
}
