package vn.wardportal.directory;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.table.Importer;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.Plan;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.directory.Desk.Brought;

/**
 * Brings units and people of a file into the directory as drafts and new versions, and gives the directory as a table.
 * Nothing of it reaches residents before it was approved on the route of Điều 13, and nothing is taken from them by it.
 */
@Component(service = EntryImporter.class)
public class EntryImporter extends Importer<List<Brought>> {

    private final Entries entries;
    private final Desk desk;
    private final Texts texts = Messages.of(EntryImporter.class).in(Language.VI);

    @Activate
    public EntryImporter(@Reference Entries entries, @Reference Desk desk) {
        this.entries = entries;
        this.desk = desk;
    }

    @Override
    public Layout layout() {
        return EntryColumns.LAYOUT;
    }

    @Override
    protected Compared<List<Brought>> compare(TableFile file, IntConsumer progress) {
        Acting.require(Rights.EDIT);
        EntryComparison comparison = new EntryComparison(entries, desk, texts, progress);
        Plan plan = comparison.plan(file.read(EntryColumns.LAYOUT, comparison::look));
        return new Compared<>(plan, comparison.brought());
    }

    @Override
    protected int write(List<Brought> brought, IntConsumer progress, String hash) {
        return desk.keep(brought, progress, hash);
    }

    /** What was last written of each entry that is not in the trash, units before what is below them. */
    Stream<List<String>> rows() {
        Acting.require(Rights.EDIT);
        return new Known(entries.tree(), desk).all().map(Known.Place::cells);
    }
}
