package vn.wardportal.procedures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.rules.Coverage;
import vn.wardportal.api.rules.Covers;

/** How fresh the catalogue is (khoản 9 Điều 6 of the regulation). */
@Component
@Covers(ProceduresCoverage.PROCEDURES)
public class ProceduresCoverage implements Coverage {

    static final String PROCEDURES = "6.9";

    private final Database database;
    private final Overdue overdue;

    @Activate
    public ProceduresCoverage(@Reference Database database, @Reference Overdue overdue) {
        this.database = database;
        this.overdue = overdue;
    }

    @Override
    public List<Covered> covered() {
        int late = overdue.count();
        return database.read(handle -> handle.createQuery(
                        "select max(updated_at) as latest, count(*) as found from procedures.procedure where state = 'PUBLISHED'")
                .map((row, context) -> new Covered(
                        PROCEDURES,
                        Optional.ofNullable(row.getObject("latest", Instant.class)),
                        Catalogue.PATH,
                        row.getLong("found"),
                        late))
                .list());
    }
}
