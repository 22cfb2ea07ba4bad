package vn.wardportal.workflow.breach;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.table.Tables;

/** Offers the register: everybody may see what concerns them. */
@org.osgi.service.component.annotations.Component
@AdminMenu(path = BreachAdmin.PATH, title = "workflow.breach.title", permission = "", group = "regulation", order = 50)
public final class BreachAdmin implements AdminPage {

    static final String PATH = "so-vi-pham";

    private final Register register;
    private final Tables tables;

    @Activate
    public BreachAdmin(@Reference Register register, @Reference Tables tables) {
        this.register = register;
        this.tables = tables;
    }

    @Override
    public Component open(String below) {
        BreachView view = new BreachView(register, tables);
        if (below.matches("\\d{1,18}")) {
            register.breaches().find(Long.parseLong(below)).ifPresent(view::open);
        }
        return view;
    }
}
