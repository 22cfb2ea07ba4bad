package vn.wardportal.corrections.desk;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.ConfirmationDialogs;
import vn.wardportal.corrections.Corrections;
import vn.wardportal.corrections.Reports;

/**
 * What the views take.
 *
 * @param reports the reports
 * @param corrections what is said about them
 * @param desk where staff act
 * @param confirmations asks whether it is still the same person
 * @param clock tells the time
 */
@Component(service = Tools.class)
public record Tools(
        Reports reports, Corrections corrections, Desk desk, ConfirmationDialogs confirmations, Clock clock) {

    @Activate
    public Tools(
            @Reference Reports reports,
            @Reference Corrections corrections,
            @Reference Desk desk,
            @Reference ConfirmationDialogs confirmations,
            @Reference Clock clock) {
        this.reports = reports;
        this.corrections = corrections;
        this.desk = desk;
        this.confirmations = confirmations;
        this.clock = clock;
    }
}
