package vn.wardportal.workflow.desk;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.user.Directory;
import vn.wardportal.workflow.board.GrantDesk;
import vn.wardportal.workflow.board.Grants;
import vn.wardportal.workflow.route.Approvals;
import vn.wardportal.workflow.route.Supply;

/**
 * What the part of the board's view about rights to supply takes.
 *
 * @param grants who may supply where
 * @param desk where that is said
 * @param supply whether everybody may anyway
 * @param approvals what there is to file under
 * @param directory whom a right can be given
 */
@Component(service = GrantTools.class)
public record GrantTools(Grants grants, GrantDesk desk, Supply supply, Approvals approvals, Directory directory) {

    @Activate
    public GrantTools(
            @Reference Grants grants,
            @Reference GrantDesk desk,
            @Reference Supply supply,
            @Reference Approvals approvals,
            @Reference Directory directory) {
        this.grants = grants;
        this.desk = desk;
        this.supply = supply;
        this.approvals = approvals;
        this.directory = directory;
    }
}
