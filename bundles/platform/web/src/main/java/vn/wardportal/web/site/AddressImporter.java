package vn.wardportal.web.site;

import java.util.function.IntConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.page.SitePages;
import vn.wardportal.api.table.Importer;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.Plan;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;

/** Brings the addresses of the site that was here before, so that links to it lead to what took their place. */
@Component(service = AddressImporter.class)
public class AddressImporter extends Importer<AddressComparison> {

    private final AddressBook book;
    private final SitePages pages;
    private final Texts texts =
            Messages.of(AddressImporter.class).in(Language.VI).below("redirects.import");

    @Activate
    public AddressImporter(@Reference AddressBook book, @Reference SitePages pages) {
        this.book = book;
        this.pages = pages;
    }

    @Override
    public Layout layout() {
        return AddressBook.LAYOUT;
    }

    @Override
    protected Compared<AddressComparison> compare(TableFile file, IntConsumer progress) {
        Acting.require(AddressBook.PERMISSION);
        AddressComparison comparison = new AddressComparison(book.all(), pages, texts, progress);
        file.read(AddressBook.LAYOUT, comparison::gather);
        Plan plan = comparison.plan(file.read(AddressBook.LAYOUT, comparison::look));
        if (comparison.afterwards() > AddressBook.MOST) {
            throw new Refused(texts.get("many", AddressBook.MOST));
        }
        return new Compared<>(plan, comparison);
    }

    @Override
    protected int write(AddressComparison brought, IntConsumer progress, String hash) {
        book.bring(brought.taken(), hash);
        return brought.taken().size();
    }
}
