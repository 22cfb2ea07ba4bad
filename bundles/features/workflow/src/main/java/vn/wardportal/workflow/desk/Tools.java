package vn.wardportal.workflow.desk;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.ConfirmationDialogs;
import vn.wardportal.api.version.Editions;
import vn.wardportal.workflow.breach.TimesPanels;
import vn.wardportal.workflow.route.Acceptance;
import vn.wardportal.workflow.route.Approvals;
import vn.wardportal.workflow.route.Guard;
import vn.wardportal.workflow.route.Items;
import vn.wardportal.workflow.route.Mergers;
import vn.wardportal.workflow.route.Routes;
import vn.wardportal.workflow.route.Supply;

/**
 * What the panel in an editor takes.
 *
 * @param desks where steps are taken
 * @param supply who may send in what
 * @param mergers which texts became part of which
 * @param items where texts stand
 * @param routes the rules
 * @param acceptance who accepted the regulation
 * @param approvals whose texts they are
 * @param guard who works where
 * @param editions the versions
 * @param confirmations asks whether it is still the same person
 * @param times tells the times of a text
 * @param clock tells the time
 */
@Component(service = Tools.class)
public record Tools(
        Desks desks,
        Supply supply,
        Mergers mergers,
        Items items,
        Routes routes,
        Acceptance acceptance,
        Approvals approvals,
        Guard guard,
        Editions editions,
        ConfirmationDialogs confirmations,
        TimesPanels times,
        Clock clock) {

    @Activate
    public Tools(
            @Reference Desks desks,
            @Reference Supply supply,
            @Reference Mergers mergers,
            @Reference Items items,
            @Reference Routes routes,
            @Reference Acceptance acceptance,
            @Reference Approvals approvals,
            @Reference Guard guard,
            @Reference Editions editions,
            @Reference ConfirmationDialogs confirmations,
            @Reference TimesPanels times,
            @Reference Clock clock) {
        this.desks = desks;
        this.supply = supply;
        this.mergers = mergers;
        this.items = items;
        this.routes = routes;
        this.acceptance = acceptance;
        this.approvals = approvals;
        this.guard = guard;
        this.editions = editions;
        this.confirmations = confirmations;
        this.times = times;
        this.clock = clock;
    }
}
