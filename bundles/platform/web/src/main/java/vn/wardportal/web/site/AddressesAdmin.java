package vn.wardportal.web.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.admin.TableDownload;
import vn.wardportal.api.admin.TableImport;
import vn.wardportal.api.table.Format;
import vn.wardportal.api.table.Tables;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** Offers the old addresses in the console: the list, and {@code /nhap} for a file. */
@org.osgi.service.component.annotations.Component
@AdminMenu(
        path = AddressesAdmin.PATH,
        title = "redirects.title",
        permission = AddressBook.PERMISSION,
        group = "system",
        order = 25)
public class AddressesAdmin implements AdminPage {

    static final String PATH = "dia-chi-cu";

    private static final String IMPORT = "nhap";

    private final AddressBook book;
    private final AddressImporter importer;
    private final Tables tables;
    private final Texts texts = Messages.of(AddressesAdmin.class).in(Language.VI);

    @Activate
    public AddressesAdmin(@Reference AddressBook book, @Reference AddressImporter importer, @Reference Tables tables) {
        this.book = book;
        this.importer = importer;
        this.tables = tables;
    }

    @Override
    public Component open(String below) {
        return below.equals(IMPORT) ? importing() : new AddressesView(book, links());
    }

    private Component importing() {
        Div page = new Div(
                new Anchor(PATH, texts.get("redirects.back")),
                new Paragraph(texts.get("redirects.import.lead")),
                new TableImport(tables, importer, AddressBook.PERMISSION));
        page.addClassName("page");
        return page;
    }

    private List<Anchor> links() {
        return List.of(
                new Anchor(PATH + "/" + IMPORT, texts.get("redirects.import")),
                download(Format.XLSX),
                download(Format.CSV));
    }

    private Anchor download(Format format) {
        return new Anchor(
                new TableDownload(tables, format, AddressBook.LAYOUT, PATH, AddressBook.PERMISSION, book::rows),
                texts.get("redirects.export." + format));
    }
}
