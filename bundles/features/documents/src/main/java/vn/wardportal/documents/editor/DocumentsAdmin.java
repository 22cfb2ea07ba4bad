package vn.wardportal.documents.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.admin.ContentList;
import vn.wardportal.api.admin.LateView;
import vn.wardportal.api.admin.RoutedView;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.Overdue;
import vn.wardportal.documents.State;
import vn.wardportal.documents.desk.BasesView;
import vn.wardportal.documents.desk.DocumentLines;
import vn.wardportal.documents.desk.Rights;
import vn.wardportal.documents.desk.Worklist;

/** The documents in the console: the list, {@code /moi} for a new one, {@code /nhap} for a file, {@code /qua-han} for
 * what should be published by now, {@code /can-cu} for old bases, each by its number. */
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
    private final FileExchange exchange;
    private final Overdue overdue;
    private final Ways ways = Ways.below(Worklist.PATH);
    private final Texts texts = Messages.of(DocumentsAdmin.class).in(Language.VI);

    @Activate
    public DocumentsAdmin(
            @Reference Worklist worklist,
            @Reference Tools tools,
            @Reference Route route,
            @Reference FileExchange exchange,
            @Reference Overdue overdue) {
        this.worklist = worklist;
        this.tools = tools;
        this.route = route;
        this.exchange = exchange;
        this.overdue = overdue;
    }

    @Override
    public Component open(String below) {
        return switch (below) {
            case "" -> list();
            case NEW -> DocumentEditor.open(tools, ways, Optional.empty());
            case FileExchange.IMPORT -> exchange.page();
            case LateView.PATH -> late();
            case BasesView.BASES -> new BasesView(tools.bases());
            default -> document(below);
        };
    }

    private Component list() {
        Texts own = texts.below("documents");
        List<Component> links = new ArrayList<>(exchange.links());
        links.add(below(LateView.PATH, "overdue", overdue.count()));
        links.add(below(BasesView.BASES, "shaky", tools.bases().countShaky()));
        return new ContentList<>(
                own,
                State.class,
                new DocumentLines(worklist, own),
                route,
                () -> UI.getCurrent().navigate(Worklist.PATH + "/" + NEW),
                links);
    }

    private Component late() {
        return new LateView(
                new Anchor(Worklist.PATH, texts.get("documents.editor.back")),
                texts.below("documents.overdue"),
                query -> overdue.find(query.getOffset(), query.getLimit()).stream()
                        .map(this::late),
                query -> overdue.count());
    }

    private LateView.Late late(Overdue.Late late) {
        String why = late.promised() ? "documents.overdue.promised" : "documents.overdue.normative";
        return new LateView.Late(
                Worklist.PATH + "/" + late.id(),
                late.name() + ": " + late.summary(),
                texts.get(why, Dates.day(late.issued())));
    }

    private Anchor below(String path, String key, int count) {
        return new Anchor(Worklist.PATH + "/" + path, texts.get("documents.admin." + key, count));
    }

    private Component document(String below) {
        Optional<Document> document =
                below.matches("\\d{1,18}") ? tools.documents().find(Long.parseLong(below)) : Optional.empty();
        return document.isPresent()
                ? DocumentEditor.open(tools, ways, document)
                : RoutedView.missing(texts.get("documents.refused.GONE"));
    }
}
