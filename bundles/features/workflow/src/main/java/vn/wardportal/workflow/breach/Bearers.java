package vn.wardportal.workflow.breach;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.workflow.board.Boards;
import vn.wardportal.workflow.board.Delegation;
import vn.wardportal.workflow.board.Office;
import vn.wardportal.workflow.board.Position;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Routes;
import vn.wardportal.workflow.route.Stage;
import vn.wardportal.workflow.route.State;
import vn.wardportal.workflow.route.Work;

/** Whom a task waits for, and who answers for a breach. */
@Component(service = Bearers.class)
public class Bearers {

    private final Directory directory;
    private final Boards boards;
    private final Routes routes;

    @Activate
    public Bearers(@Reference Directory directory, @Reference Boards boards, @Reference Routes routes) {
        this.directory = directory;
        this.boards = boards;
        this.routes = routes;
    }

    /** Its sender if it was sent back, else who has taken it on, else everybody at the stage and who stands in there. */
    List<Known> of(Item item) {
        if (item.state() == State.RETURNED) {
            return byLogin(item.sender().login());
        }
        return item.holder().map(holder -> byLogin(holder.login())).orElseGet(() -> atStage(stage(item)));
    }

    /** The person who answers for it, or everybody at the stage. */
    List<Known> of(Breach breach) {
        return breach.owner().login().map(this::byLogin).orElseGet(() -> routes.today().stages().stream()
                .filter(stage ->
                        breach.owner().stage().filter(stage.name()::equals).isPresent())
                .flatMap(stage -> atStage(stage).stream())
                .toList());
    }

    /** The head of the board of today. */
    List<Known> head() {
        return boards.current().flatMap(board -> board.holder(Position.HEAD, boards.today())).stream()
                .flatMap(member -> byLogin(member.login()).stream())
                .toList();
    }

    /** The stage a text is at. */
    Stage stage(Item item) {
        return routes.named(item.route()).stage(item.stage());
    }

    private List<Known> atStage(Stage stage) {
        Stream<Known> deputies = boards.delegations().stream()
                .filter(delegation -> stage.work() == work(delegation))
                .filter(delegation -> delegation.holds(boards.now()))
                .flatMap(delegation -> byLogin(delegation.delegate().login()).stream());
        return Stream.concat(directory.holders(stage.permission()).stream(), deputies)
                .toList();
    }

    private List<Known> byLogin(String login) {
        return directory.byLogin(login).stream().toList();
    }

    private static Work work(Delegation delegation) {
        return delegation.office() == Office.APPROVE ? Work.APPROVE : Work.PUBLISH;
    }
}
