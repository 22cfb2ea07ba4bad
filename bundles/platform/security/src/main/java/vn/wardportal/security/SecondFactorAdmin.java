package vn.wardportal.security;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.admin.ConfirmationDialogs;
import vn.wardportal.api.page.Paper;
import vn.wardportal.api.site.Site;
import vn.wardportal.api.user.SignIn.SecondFactor;

/** Offers one's own second factor in the console, to everybody who is signed in. */
@Component
@AdminMenu(path = SecondFactor.VIEW, title = "factor.title", permission = "", group = "mine", order = 95)
public final class SecondFactorAdmin implements AdminPage {

    private final SecondFactorDesk desk;
    private final ConfirmationDialogs dialogs;
    private final Site site;
    private final Paper paper;

    @Activate
    public SecondFactorAdmin(
            @Reference SecondFactorDesk desk,
            @Reference ConfirmationDialogs dialogs,
            @Reference Site site,
            @Reference Paper paper) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.site = site;
        this.paper = paper;
    }

    @Override
    public com.vaadin.flow.component.Component open(String below) {
        return new SecondFactorView(desk, dialogs, paper, site.identity().domain());
    }
}
