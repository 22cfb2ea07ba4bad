package vn.wardportal.api.admin;

import com.vaadin.flow.component.UI;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Where the person is led from an editor.
 *
 * <pre>{@code
 * private final Ways ways = Ways.below("canh-bao");
 * }</pre>
 */
@ConsumerType
public interface Ways {

    /** Opens the editor on the content of that number. */
    void to(long id);

    /** Goes back to the list. */
    void toList();

    /** Opens an address of the site beside the editor. */
    void beside(String address);

    /** The ways on the person's screen, of an {@link AdminPage} at that path whose editors stand at the path and a number. */
    static Ways below(String path) {
        return new Ways() {
            @Override
            public void to(long id) {
                UI.getCurrent().navigate(path + "/" + id);
            }

            @Override
            public void toList() {
                UI.getCurrent().navigate(path);
            }

            @Override
            public void beside(String address) {
                UI.getCurrent().getPage().open(address, "_blank");
            }
        };
    }
}
