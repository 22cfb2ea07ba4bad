package vn.wardportal.schedules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.rules.Coverage;
import vn.wardportal.api.rules.Covers;

/** How fresh the leaders' schedule and that of receptions are (khoản 10 Điều 6 of the regulation). */
@Component
@Covers(SchedulesCoverage.SCHEDULES)
public class SchedulesCoverage implements Coverage {

    static final String SCHEDULES = "6.10";

    private final Database database;

    @Activate
    public SchedulesCoverage(@Reference Database database) {
        this.database = database;
    }

    @Override
    public List<Covered> covered() {
        return database.read(handle -> handle.createQuery("""
                        select (select max(updated_at) from schedules.week where state = 'PUBLISHED') as latest,
                            (select count(*) from schedules.week where state = 'PUBLISHED')
                                + (select count(*) from schedules.reception where state = 'PUBLISHED') as found""")
                .map((row, context) -> new Covered(
                        SCHEDULES,
                        Optional.ofNullable(row.getObject("latest", Instant.class)),
                        "/lich-cong-tac",
                        row.getLong("found")))
                .list());
    }
}
