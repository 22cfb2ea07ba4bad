package vn.wardportal.web.site;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;

/** Offers the site's identity in the console. */
@org.osgi.service.component.annotations.Component
@AdminMenu(
        path = "thong-tin-cong",
        title = "identity.title",
        permission = IdentityEditor.PERMISSION,
        group = "system",
        order = 20)
public class IdentityAdmin implements AdminPage {

    private final IdentityEditor editor;
    private final Demo demo;

    @Activate
    public IdentityAdmin(@Reference IdentityEditor editor, @Reference Demo demo) {
        this.editor = editor;
        this.demo = demo;
    }

    @Override
    public Component open(String below) {
        return new IdentityView(editor, demo);
    }
}
