package vn.wardportal.documents.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.admin.RoutedView;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.desk.BasesView;
import vn.wardportal.documents.desk.DocumentsView;
import vn.wardportal.documents.desk.Rights;
import vn.wardportal.documents.desk.Worklist;

/** The documents in the console: the list, {@code /moi} for a new one, {@code /can-cu} for old bases, and each by its number. */
@org.osgi.service.component.annotations.Component
@AdminMenu(
        path = Worklist.PATH,
        title = "documents.admin.title",
        permission = Rights.EDIT,
        group = "content",
        order = 30)
public class DocumentsAdmin implements AdminPage {

    private static final String NEW = "moi";

    private final Worklist worklist;
    private final Tools tools;
    private final Route route;
    private final Ways ways = Ways.below(Worklist.PATH);

    @Activate
    public DocumentsAdmin(@Reference Worklist worklist, @Reference Tools tools, @Reference Route route) {
        this.worklist = worklist;
        this.tools = tools;
        this.route = route;
    }

    @Override
    public Component open(String below) {
        return switch (below) {
            case "" ->
                new DocumentsView(worklist, route, tools.bases().countShaky(), () -> UI.getCurrent()
                        .navigate(Worklist.PATH + "/" + NEW));
            case NEW -> DocumentEditor.open(tools, ways, Optional.empty());
            case DocumentsView.BASES -> new BasesView(tools.bases());
            default -> document(below);
        };
    }

    private Component document(String below) {
        Optional<Document> document =
                below.matches("\\d{1,18}") ? tools.documents().find(Long.parseLong(below)) : Optional.empty();
        return document.isPresent()
                ? DocumentEditor.open(tools, ways, document)
                : RoutedView.missing(
                        Messages.of(DocumentsAdmin.class).in(Language.VI).get("documents.refused.GONE"));
    }
}
