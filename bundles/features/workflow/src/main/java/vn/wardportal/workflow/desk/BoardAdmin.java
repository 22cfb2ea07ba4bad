package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.user.Directory;
import vn.wardportal.workflow.board.BoardDesk;
import vn.wardportal.workflow.board.Boards;

/** Shows everybody the board of editors; those who may enter it and name deputies do so here. */
@org.osgi.service.component.annotations.Component
@AdminMenu(path = "ban-bien-tap", title = "workflow.board.title", permission = "", group = "direction", order = 30)
public final class BoardAdmin implements AdminPage {

    private final Boards boards;
    private final BoardDesk desk;
    private final Directory directory;
    private final Clock clock;
    private final GrantTools grants;

    @Activate
    public BoardAdmin(
            @Reference Boards boards,
            @Reference BoardDesk desk,
            @Reference Directory directory,
            @Reference Clock clock,
            @Reference GrantTools grants) {
        this.boards = boards;
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
        this.grants = grants;
    }

    @Override
    public Component open(String below) {
        BoardView view = new BoardView(boards, desk, directory, clock);
        view.add(new GrantsPanel(grants));
        return view;
    }
}
