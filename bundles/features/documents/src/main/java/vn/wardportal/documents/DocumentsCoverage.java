package vn.wardportal.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.rules.Coverage;
import vn.wardportal.api.rules.Covers;

/** How fresh the documents are (khoản 2 Điều 6 of the regulation). */
@Component
@Covers(DocumentsCoverage.DOCUMENTS)
public class DocumentsCoverage implements Coverage {

    static final String DOCUMENTS = "6.2";

    private final Database database;
    private final Overdue overdue;

    @Activate
    public DocumentsCoverage(@Reference Database database, @Reference Overdue overdue) {
        this.database = database;
        this.overdue = overdue;
    }

    @Override
    public List<Covered> covered() {
        int late = overdue.count();
        return database.read(handle -> handle.createQuery("select max(published_at) as latest, count(*) as found"
                        + " from documents.document where state = 'PUBLISHED'")
                .map((row, context) -> new Covered(
                        DOCUMENTS,
                        Optional.ofNullable(row.getObject("latest", Instant.class)),
                        DocumentsPage.PATH,
                        row.getLong("found"),
                        late))
                .list());
    }
}
