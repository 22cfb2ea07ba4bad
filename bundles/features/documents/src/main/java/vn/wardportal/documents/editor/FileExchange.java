package vn.wardportal.documents.editor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.TableDownload;
import vn.wardportal.api.admin.TableImport;
import vn.wardportal.api.table.Format;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.Tables;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.documents.desk.Rights;
import vn.wardportal.documents.desk.Worklist;
import vn.wardportal.documents.importing.DocumentImporter;

/** How documents come and go in files: the page of the import, and the way to it and to the tables. */
@Component(service = FileExchange.class)
public class FileExchange {

    /** Below the documents' own address: the import. */
    static final String IMPORT = "nhap";

    private static final String FILE = "van-ban";

    private final Tables tables;
    private final DocumentImporter importer;
    private final Texts texts = Messages.of(FileExchange.class).in(Language.VI);

    @Activate
    public FileExchange(@Reference Tables tables, @Reference DocumentImporter importer) {
        this.tables = tables;
        this.importer = importer;
    }

    /** The page that takes a file. */
    Div page() {
        Div page = new Div(
                new Anchor(Worklist.PATH, texts.get("documents.editor.back")),
                new Paragraph(texts.get("documents.import.intro")),
                new TableImport(tables, importer, Rights.EDIT));
        page.addClassName("page");
        return page;
    }

    /** Links to the import, to all documents as a table, and to what its columns mean. */
    List<Anchor> links() {
        Layout layout = importer.layout();
        return List.of(
                new Anchor(Worklist.PATH + "/" + IMPORT, texts.get("documents.admin.import")),
                download(layout, Format.XLSX),
                download(layout, Format.CSV),
                new Anchor(
                        TableDownload.dictionary(tables, layout, "tu-dien-van-ban", Rights.EDIT),
                        texts.get("documents.admin.dictionary")));
    }

    private Anchor download(Layout layout, Format format) {
        return new Anchor(
                new TableDownload(tables, format, layout, FILE, Rights.EDIT, importer::rows),
                texts.get("documents.admin.export." + format));
    }
}
