package vn.wardportal.procedures.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentDesk.Brought;
import vn.wardportal.api.table.Importer;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.procedures.Catalogue;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.desk.Desk;
import vn.wardportal.procedures.desk.Rights;
import vn.wardportal.procedures.desk.Worklist;

/**
 * Brings procedures of a file into the catalogue as drafts and new versions. Nothing of it reaches residents before it was
 * approved on the route of Điều 13, and nothing is taken from them by it.
 */
@Component(service = ProcedureImporter.class)
public class ProcedureImporter extends Importer<List<Brought<Manuscript>>> {

    private final Catalogue catalogue;
    private final Worklist worklist;
    private final Desk desk;
    private final Texts texts = Messages.of(ProcedureImporter.class).in(Language.VI);

    @Activate
    public ProcedureImporter(@Reference Catalogue catalogue, @Reference Worklist worklist, @Reference Desk desk) {
        this.catalogue = catalogue;
        this.worklist = worklist;
        this.desk = desk;
    }

    @Override
    public Layout layout() {
        return Columns.LAYOUT;
    }

    @Override
    protected Compared<List<Brought<Manuscript>>> compare(TableFile file, IntConsumer progress) {
        Acting.require(Rights.EDIT);
        List<Brought<Manuscript>> brought = new ArrayList<>();
        ProcedureComparison comparison =
                new ProcedureComparison(new Known(catalogue, worklist), desk, texts, brought::add, progress);
        return new Compared<>(comparison.plan(file.read(Columns.LAYOUT, comparison::look)), brought);
    }

    @Override
    protected int write(List<Brought<Manuscript>> brought, IntConsumer progress, String hash) {
        return desk.keep(brought, progress, hash);
    }
}
