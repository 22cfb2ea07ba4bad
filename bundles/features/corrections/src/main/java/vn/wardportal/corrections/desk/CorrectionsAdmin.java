package vn.wardportal.corrections.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.corrections.Report;
import vn.wardportal.corrections.Rights;

/** Reports and corrections in the console: the list, and each report by its number. */
@org.osgi.service.component.annotations.Component
@AdminMenu(
        path = CorrectionsAdmin.PATH,
        title = "corrections.admin.title",
        permission = Rights.HANDLE,
        group = "regulation",
        order = 50)
public class CorrectionsAdmin implements AdminPage {

    static final String PATH = "dinh-chinh";

    private final Tools tools;

    @Activate
    public CorrectionsAdmin(@Reference Tools tools) {
        this.tools = tools;
    }

    @Override
    public Component open(String below) {
        if (below.isEmpty()) {
            return new ReportsView(tools, id -> UI.getCurrent().navigate(PATH + "/" + id));
        }
        Optional<Report> report =
                below.matches("\\d{1,18}") ? tools.worklist().find(Long.parseLong(below)) : Optional.empty();
        return report.isPresent() ? new ReportView(tools, report.get().id()) : missing();
    }

    private static Component missing() {
        Div missing = new Div(new Paragraph(
                Messages.of(CorrectionsAdmin.class).in(Language.VI).get(Refusal.Why.GONE.key())));
        missing.addClassNames("page", "empty");
        return missing;
    }
}
