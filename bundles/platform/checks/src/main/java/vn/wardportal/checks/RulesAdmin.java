package vn.wardportal.checks;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;

/** Offers the rules of the checks in the console. */
@org.osgi.service.component.annotations.Component
@AdminMenu(
        path = "kiem-tra-noi-dung",
        title = "checks.admin.title",
        permission = Rules.PERMISSION,
        group = "regulation",
        order = 40)
public final class RulesAdmin implements AdminPage {

    private final Rules rules;

    @Activate
    public RulesAdmin(@Reference Rules rules) {
        this.rules = rules;
    }

    @Override
    public Component open(String below) {
        return new RulesView(rules);
    }
}
