package vn.wardportal.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.rules.Coverage;
import vn.wardportal.api.rules.Covers;
import vn.wardportal.directory.Roll.Node;

/** How fresh the directory is (khoản 4 Điều 6 of the regulation), and how many units were not confirmed in time. */
@Component
@Covers(DirectoryCoverage.DIRECTORY)
public class DirectoryCoverage implements Coverage {

    static final String DIRECTORY = "6.4";

    private final Database database;
    private final Entries entries;
    private final Confirmations confirmations;

    @Activate
    public DirectoryCoverage(
            @Reference Database database, @Reference Entries entries, @Reference Confirmations confirmations) {
        this.database = database;
        this.entries = entries;
        this.confirmations = confirmations;
    }

    @Override
    public List<Covered> covered() {
        List<Node> shown = entries.roll().all().toList();
        Stream<Instant> changed = shown.stream().map(node -> node.entry().updated());
        Optional<Instant> latest = shown.isEmpty()
                ? Optional.empty()
                : Stream.concat(changed, confirmed().stream()).max(Instant::compareTo);
        return List.of(new Covered(DIRECTORY, latest, DirectoryPage.PATH, shown.size(), confirmations.overdue()));
    }

    /** To have looked, and found it right, keeps it as fresh as to have changed it. */
    private Optional<Instant> confirmed() {
        return database.read(handle -> handle.createQuery("select max(confirmed_at) from directory.care")
                .map((row, context) -> Optional.ofNullable(row.getObject(1, Instant.class)))
                .one());
    }
}
