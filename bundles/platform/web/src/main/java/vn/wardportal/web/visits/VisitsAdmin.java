package vn.wardportal.web.visits;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.page.SitePages;

/** Offers in the console how often pages were read: what was read most, and each page by its address. */
@org.osgi.service.component.annotations.Component
@AdminMenu(
        path = VisitsAdmin.PATH,
        title = "visits.title",
        permission = VisitLedger.PERMISSION,
        group = "direction",
        order = 90)
public class VisitsAdmin implements AdminPage {

    static final String PATH = "luot-xem";

    private final VisitLedger ledger;
    private final SitePages pages;

    @Activate
    public VisitsAdmin(@Reference VisitLedger ledger, @Reference SitePages pages) {
        this.ledger = ledger;
        this.pages = pages;
    }

    @Override
    public Component open(String below) {
        return below.isEmpty() ? new VisitsView(ledger, pages) : new PageVisits(ledger, pages, "/" + below);
    }
}
