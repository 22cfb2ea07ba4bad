package vn.wardportal.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.rules.Coverage;
import vn.wardportal.api.rules.Covers;

/** How fresh the introduction is (khoản 1 Điều 6 of the regulation). */
@Component
@Covers(PagesCoverage.INTRODUCTION)
public class PagesCoverage implements Coverage {

    static final String INTRODUCTION = "6.1";

    private final Database database;

    @Activate
    public PagesCoverage(@Reference Database database) {
        this.database = database;
    }

    @Override
    public List<Covered> covered() {
        return database.read(handle -> handle.createQuery(
                        "select max(updated_at) as latest, count(*) as found from pages.page where state = 'PUBLISHED'")
                .map((row, context) -> new Covered(
                        INTRODUCTION,
                        Optional.ofNullable(row.getObject("latest", Instant.class)),
                        IntroductionPage.PATH,
                        row.getLong("found")))
                .list());
    }
}
