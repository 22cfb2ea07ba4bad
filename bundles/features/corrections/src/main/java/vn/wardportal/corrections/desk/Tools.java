package vn.wardportal.corrections.desk;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.ConfirmationDialogs;

/**
 * What the views take.
 *
 * @param worklist the reports, and what is said about them
 * @param statistics what became of the reports
 * @param desk where staff act
 * @param confirmations asks whether it is still the same person
 * @param clock tells the time
 */
@Component(service = Tools.class)
public record Tools(
        Worklist worklist, Statistics statistics, Desk desk, ConfirmationDialogs confirmations, Clock clock) {

    @Activate
    public Tools(
            @Reference Worklist worklist,
            @Reference Statistics statistics,
            @Reference Desk desk,
            @Reference ConfirmationDialogs confirmations,
            @Reference Clock clock) {
        this.worklist = worklist;
        this.statistics = statistics;
        this.desk = desk;
        this.confirmations = confirmations;
        this.clock = clock;
    }
}
