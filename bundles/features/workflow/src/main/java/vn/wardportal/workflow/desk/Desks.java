package vn.wardportal.workflow.desk;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.workflow.route.Desk;
import vn.wardportal.workflow.route.Emergency;
import vn.wardportal.workflow.route.Intake;
import vn.wardportal.workflow.route.Recall;
import vn.wardportal.workflow.route.Verdicts;

/**
 * Where the steps are taken that an editor offers.
 *
 * @param intake where texts are sent in
 * @param recall where a sender takes a text back
 * @param desk where people work on it
 * @param verdicts where the board decides
 * @param emergency where the route is passed by
 */
@Component(service = Desks.class)
public record Desks(Intake intake, Recall recall, Desk desk, Verdicts verdicts, Emergency emergency) {

    @Activate
    public Desks(
            @Reference Intake intake,
            @Reference Recall recall,
            @Reference Desk desk,
            @Reference Verdicts verdicts,
            @Reference Emergency emergency) {
        this.intake = intake;
        this.recall = recall;
        this.desk = desk;
        this.verdicts = verdicts;
        this.emergency = emergency;
    }
}
