package vn.wardportal.procedures.versions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.text.Dates;
import vn.wardportal.procedures.Catalogue;
import vn.wardportal.procedures.Head.Force;
import vn.wardportal.procedures.Head.Validity;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Posting;
import vn.wardportal.procedures.Posting.Standing;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.desk.ManuscriptFields;
import vn.wardportal.procedures.desk.ProcedureKind;

/** Reads which versions of a procedure were posted, and chooses the one that applies by the day. */
@Component(service = Versions.class)
public class Versions {

    private final Catalogue catalogue;
    private final ContentServices services;

    @Activate
    public Versions(@Reference Catalogue catalogue, @Reference ContentServices services) {
        this.catalogue = catalogue;
        this.services = services;
    }

    /** All that were posted, the latest first; a sample that nobody posted has none. */
    public List<Version> all(Procedure procedure) {
        Clock clock = services.clock();
        Instant now = clock.instant();
        Catalogue.today(clock);
        List<Version> found = new ArrayList<>();
        Optional<Version> next = Optional.empty();
        for (Posting posting : catalogue.postings(procedure.id())) {
            Optional<Manuscript> manuscript = services.editions()
                    .find(ProcedureKind.NAME + "/" + procedure.id(), posting.edition())
                    .map(edition -> ManuscriptFields.manuscript(edition.fields()));
            if (manuscript.isPresent()) {
                Version version = version(posting, manuscript.get(), next, now);
                found.add(version);
                next = version.standing() == Standing.NEVER ? next : Optional.of(version);
            }
        }
        return found;
    }

    /** @param next the version that took its place, or will */
    private static Version version(Posting posting, Manuscript manuscript, Optional<Version> next, Instant now) {
        Validity validity = manuscript.head().validity();
        LocalDate from = validity.from().orElse(posting.begins());
        Optional<LocalDate> to = Stream.of(
                        validity.to(),
                        posting.ended().map(end -> LocalDate.ofInstant(end.minusMillis(1), Dates.ZONE)),
                        next.map(after -> after.from().minusDays(1)))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .map(last -> last.isBefore(from) ? from : last);
        return new Version(posting, posting.on(now), from, to, manuscript);
    }

    /**
     * The one that applies today; where none does yet, the first that will. A sample that nobody posted is none of them.
     *
     * @param all as they were read
     */
    public static Optional<Version> present(Procedure procedure, List<Version> all, LocalDate today) {
        Optional<Version> applying = all.stream()
                .filter(version -> version.standing() == Standing.PRESENT)
                .findFirst();
        return applying.isPresent() || procedure.head().validity().on(today) != Force.COMING
                ? applying
                : all.stream()
                        .filter(version -> version.standing() == Standing.COMING)
                        .reduce((later, earlier) -> earlier);
    }
}
