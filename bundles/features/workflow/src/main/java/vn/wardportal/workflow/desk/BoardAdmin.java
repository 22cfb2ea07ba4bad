package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;

/** Shows everybody the board of editors; those who may enter it and name deputies do so here. */
@org.osgi.service.component.annotations.Component
@AdminMenu(path = "ban-bien-tap", title = "workflow.board.title", permission = "", group = "direction", order = 30)
public final class BoardAdmin implements AdminPage {

    private final BoardTools tools;
    private final GrantTools grants;

    @Activate
    public BoardAdmin(@Reference BoardTools tools, @Reference GrantTools grants) {
        this.tools = tools;
        this.grants = grants;
    }

    @Override
    public Component open(String below) {
        BoardView view = new BoardView(tools);
        view.add(new GrantsPanel(grants));
        return view;
    }
}
