package vn.wardportal.documents.importing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.wardportal.documents.Bases;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.Reference;
import vn.wardportal.documents.Status;

/**
 * Why documents are in force no more. The portal tells it from dates and from the documents that end others, so what a file
 * merely claims would be shown as in force.
 */
final class Endings {

    private final Bases bases;
    private final LocalDate today;

    /** What the documents of the file end, wholly or in part. */
    private final Map<Status, Set<String>> ended =
            new EnumMap<>(Map.of(Status.EXPIRED, new HashSet<>(), Status.PARTLY, new HashSet<>()));

    Endings(Bases bases, LocalDate today) {
        this.bases = bases;
        this.today = today;
    }

    /** Notes what the document ends. */
    void note(Manuscript manuscript) {
        for (Reference reference : manuscript.references()) {
            if (reference.relation().ends()) {
                ended.get(Status.EXPIRED).add(reference.key());
            } else if (reference.relation().endsPartly()) {
                ended.get(Status.PARTLY).add(reference.key());
            }
        }
    }

    /** Whether its own dates say so, or nothing has to. */
    boolean dated(Manuscript manuscript, Status claimed) {
        return !ended.containsKey(claimed)
                || claimed == Status.EXPIRED
                        && manuscript.to().filter(last -> last.isBefore(today)).isPresent();
    }

    /** Whether a document of the file, or one that residents read, ends it as claimed. */
    boolean said(Manuscript manuscript, Status claimed) {
        String name = (manuscript.heading().kind() + " " + manuscript.text().summary()).strip();
        Set<String> keys = Set.of(manuscript.heading().numberKey(), Reference.nameKey(name));
        return keys.stream()
                .anyMatch(key -> ended.get(claimed).contains(key) || bases.ends(key, claimed == Status.EXPIRED));
    }
}
