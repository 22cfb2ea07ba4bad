package vn.wardportal.procedures.versions;

import java.time.LocalDate;
import java.util.Optional;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.Catalogue;
import vn.wardportal.procedures.Head.Decision;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Posting;
import vn.wardportal.procedures.Posting.Standing;

/**
 * A version of a procedure that was posted.
 *
 * @param posting the proof that it was
 * @param standing how it stands today
 * @param from the first day on which it applies
 * @param to the last day on which it applies, if that is known
 * @param manuscript what it says
 */
public record Version(
        Posting posting, Standing standing, LocalDate from, Optional<LocalDate> to, Manuscript manuscript) {

    /** Its number. */
    public int number() {
        return posting.edition();
    }

    /** Its place below the address of the catalogue. */
    public String path(String slug) {
        return slug + Catalogue.VERSION + number();
    }

    /** The decision that published it. */
    public Decision decision() {
        return manuscript.head().decision();
    }

    /** From when until when it applies, in words. */
    public String span(Texts texts) {
        if (to.equals(Optional.of(from))) {
            return texts.get("procedures.version.day", Dates.day(from));
        }
        return to.map(last -> texts.get("procedures.version.span", Dates.day(from), Dates.day(last)))
                .orElseGet(() -> texts.get("procedures.version.since", Dates.day(from)));
    }
}
