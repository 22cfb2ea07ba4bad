package vn.wardportal.procedures.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.admin.ContentList;
import vn.wardportal.api.admin.LateView;
import vn.wardportal.api.admin.RoutedView;
import vn.wardportal.api.admin.TableDownload;
import vn.wardportal.api.admin.TableImport;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.table.Format;
import vn.wardportal.api.table.Tables;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.procedures.Overdue;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.Procedure.State;
import vn.wardportal.procedures.desk.Rights;
import vn.wardportal.procedures.desk.Worklist;
import vn.wardportal.procedures.importing.Columns;
import vn.wardportal.procedures.importing.ProcedureImporter;

/** The catalogue in the console: the list, {@code /moi} for a new procedure, {@code /nhap} for a file, each by its number. */
@org.osgi.service.component.annotations.Component
@AdminMenu(
        path = Worklist.PATH,
        title = "procedures.admin.title",
        permission = Rights.EDIT,
        group = "service",
        order = 20)
public class ProceduresAdmin implements AdminPage {

    private static final String NEW = "moi";
    private static final String IMPORT = "nhap";
    private static final String FILE = "danh-muc-thu-tuc";

    private final Worklist worklist;
    private final Tools tools;
    private final Route route;
    private final Tables tables;
    private final ProcedureImporter importer;
    private final Overdue overdue;
    private final Ways ways = Ways.below(Worklist.PATH);
    private final Texts texts = Messages.of(ProceduresAdmin.class).in(Language.VI);

    @Activate
    public ProceduresAdmin(
            @Reference Worklist worklist,
            @Reference Tools tools,
            @Reference Route route,
            @Reference Tables tables,
            @Reference ProcedureImporter importer,
            @Reference Overdue overdue) {
        this.worklist = worklist;
        this.tools = tools;
        this.route = route;
        this.tables = tables;
        this.importer = importer;
        this.overdue = overdue;
    }

    @Override
    public Component open(String below) {
        return switch (below) {
            case "" -> list();
            case NEW -> ProcedureView.of(tools, ways, Optional.empty());
            case IMPORT -> importing();
            case LateView.PATH -> late();
            default -> procedure(below);
        };
    }

    private Component list() {
        Texts own = texts.below("procedures");
        return new ContentList<>(
                own,
                State.class,
                new ProcedureLines(worklist, own),
                route,
                () -> UI.getCurrent().navigate(Worklist.PATH + "/" + NEW),
                links());
    }

    private Component procedure(String below) {
        Optional<Procedure> procedure =
                below.matches("\\d{1,18}") ? tools.catalogue().find(Long.parseLong(below)) : Optional.empty();
        return procedure.isPresent()
                ? ProcedureView.of(tools, ways, procedure)
                : RoutedView.missing(texts.get("procedures.refused.GONE"));
    }

    private Component importing() {
        Div page = new Div(
                new Anchor(Worklist.PATH, texts.get("procedures.editor.back")),
                new Paragraph(texts.get("procedures.import.intro")),
                new TableImport(tables, importer, Rights.EDIT));
        page.addClassName("page");
        return page;
    }

    private Component late() {
        return new LateView(
                new Anchor(Worklist.PATH, texts.get("procedures.editor.back")),
                texts.below("procedures.overdue"),
                query -> overdue.find(query.getOffset(), query.getLimit()).stream()
                        .map(this::late),
                query -> overdue.count());
    }

    private LateView.Late late(Overdue.Late late) {
        return new LateView.Late(
                Worklist.PATH + "/" + late.id(),
                late.name(),
                texts.get("procedures.overdue.why", late.decision(), Dates.day(late.decided())));
    }

    private List<Anchor> links() {
        return List.of(
                new Anchor(Worklist.PATH + "/" + IMPORT, texts.get("procedures.admin.import")),
                new Anchor(Worklist.PATH + "/" + LateView.PATH, texts.get("procedures.admin.overdue", overdue.count())),
                download(Format.XLSX),
                download(Format.CSV),
                new Anchor(
                        TableDownload.dictionary(tables, Columns.LAYOUT, "tu-dien-du-lieu", Rights.EDIT),
                        texts.get("procedures.admin.dictionary")));
    }

    private Anchor download(Format format) {
        return new Anchor(
                new TableDownload(tables, format, Columns.LAYOUT, FILE, Rights.EDIT, this::rows),
                texts.get("procedures.admin.export." + format));
    }

    /** What was last written of each, one after the other. */
    private Stream<List<String>> rows() {
        return worklist.all().stream()
                .flatMap(work -> tools.catalogue().find(work.id()).stream())
                .map(procedure -> Columns.cells(tools.desk().written(procedure)));
    }
}
