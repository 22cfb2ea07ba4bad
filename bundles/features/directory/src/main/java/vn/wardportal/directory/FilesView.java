package vn.wardportal.directory;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import vn.wardportal.api.admin.TableDownload;
import vn.wardportal.api.admin.TableImport;
import vn.wardportal.api.table.Format;
import vn.wardportal.api.table.Tables;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** Brings a file into the directory, and gives the directory as a file. */
final class FilesView extends Div {

    private static final long serialVersionUID = 1L;
    private static final String FILE = "danh-ba";

    FilesView(Tables tables, EntryImporter importer) {
        Texts texts = Messages.of(FilesView.class).in(Language.VI).below("directory");
        addClassName("page");
        add(new Anchor(DirectoryAdmin.PATH, texts.get("editor.back")));
        add(
                new H2(texts.get("files.import")),
                new Paragraph(texts.get("files.intro")),
                new TableImport(tables, importer, Rights.EDIT));
        Div exports = new Div(
                export(tables, importer, Format.XLSX, texts),
                export(tables, importer, Format.CSV, texts),
                new Anchor(
                        TableDownload.dictionary(tables, EntryColumns.LAYOUT, "tu-dien-du-lieu", Rights.EDIT),
                        texts.get("files.dictionary")));
        exports.addClassName("actions");
        add(new H2(texts.get("files.export")), exports);
    }

    private static Anchor export(Tables tables, EntryImporter importer, Format format, Texts texts) {
        return new Anchor(
                new TableDownload(tables, format, EntryColumns.LAYOUT, FILE, Rights.EDIT, importer::rows),
                texts.get("files.export." + format));
    }
}
