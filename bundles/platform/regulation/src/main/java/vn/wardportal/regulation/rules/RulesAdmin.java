package vn.wardportal.regulation.rules;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.regulation.Rights;

/** Offers the rules in the console. */
@org.osgi.service.component.annotations.Component
@AdminMenu(path = "bo-quy-tac", title = "rules.title", permission = Rights.READ, group = "regulation", order = 20)
public final class RulesAdmin implements AdminPage {

    private final RulesDesk desk;

    @Activate
    public RulesAdmin(@Reference RulesDesk desk) {
        this.desk = desk;
    }

    @Override
    public Component open(String below) {
        return new RulesView(desk);
    }
}
