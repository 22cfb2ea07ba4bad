package vn.wardportal.procedures.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.procedures.Catalogue;
import vn.wardportal.procedures.Entry;
import vn.wardportal.procedures.Head;
import vn.wardportal.procedures.Posting;
import vn.wardportal.procedures.Posting.Standing;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.versions.Version;

/**
 * A procedure as residents read it.
 *
 * @param procedure the procedure, with the words of the version that is read
 * @param today the day on which it is read
 * @param national its address on the national portal, if it has a national code
 * @param ward whose portal this is
 * @param proof that it was posted; absent of a sample and in a preview
 * @param other the version that is read, unless it is the present one
 * @param beside the other versions, the latest first
 * @param alike others of its field
 */
public record Reading(
        Procedure procedure,
        LocalDate today,
        Optional<String> national,
        SiteIdentity ward,
        Optional<Posting> proof,
        Optional<Version> other,
        List<Version> beside,
        List<Entry> alike) {

    public Reading {
        beside = List.copyOf(beside);
        alike = List.copyOf(alike);
    }

    /** Whether it holds today. */
    public Head.Force force() {
        return procedure.head().validity().on(today);
    }

    /** The whole address of the present version. */
    public String whole() {
        return "https://" + ward.domain() + procedure.address();
    }

    /** The first line of what comes of it. */
    public String result() {
        return procedure.manuscript().words().results().lines().findFirst().orElse("");
    }

    /** Where the version is read; the present one where the procedure is. */
    public String address() {
        return other.map(this::address).orElse(procedure.address());
    }

    /** Where that version is read. */
    public String address(Version version) {
        return Catalogue.PATH + "/" + version.path(procedure.head().slug());
    }

    /** The version that will take the place of the one that applies, if one is posted. */
    public Optional<Version> next() {
        return beside.stream()
                .filter(version -> version.standing() == Standing.COMING)
                .reduce((later, earlier) -> earlier);
    }
}
