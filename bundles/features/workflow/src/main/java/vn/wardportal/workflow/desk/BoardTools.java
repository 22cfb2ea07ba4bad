package vn.wardportal.workflow.desk;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.user.Directory;
import vn.wardportal.workflow.board.BoardDesk;
import vn.wardportal.workflow.board.Boards;
import vn.wardportal.workflow.board.Deputies;

/**
 * What the view of the board takes.
 *
 * @param boards who is on it
 * @param desk where it is entered
 * @param deputies where it is said who is away and who stands in
 * @param directory who can be on it
 * @param clock tells the time
 */
@Component(service = BoardTools.class)
public record BoardTools(Boards boards, BoardDesk desk, Deputies deputies, Directory directory, Clock clock) {

    @Activate
    public BoardTools(
            @Reference Boards boards,
            @Reference BoardDesk desk,
            @Reference Deputies deputies,
            @Reference Directory directory,
            @Reference Clock clock) {
        this.boards = boards;
        this.desk = desk;
        this.deputies = deputies;
        this.directory = directory;
        this.clock = clock;
    }
}
