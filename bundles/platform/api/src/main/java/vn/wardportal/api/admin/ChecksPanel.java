package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.wardportal.api.check.Finding;

/** What the checks found in the text of one editor: what must be mended, what should be looked at, what is well. */
@ProviderType
public interface ChecksPanel {

    /** What is shown beside the text. */
    Component component();

    /** Looks at what is written now, and shows it. An editor calls it when the text was saved. */
    void look();

    /** What stood in the way when it last looked; nothing lets the text go on. */
    List<Finding> open();
}
