package vn.wardportal.api.check;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What people did with findings, kept as evidence that a text was gone over (điểm c khoản 5 Điều 9). A writer passes
 * over what {@link #open} answers; a text goes past the preliminary review only when {@link #unreviewed} answers nothing.
 */
@ProviderType
public interface Decisions {

    /** The permission of those who do the preliminary review, and whose decision alone counts there (khoản 4 Điều 13). */
    String REVIEW = "workflow.review";

    /**
     * Records what the acting person did with a finding. It holds for this finding at this text of this subject alone: the
     * same words elsewhere are asked about again.
     *
     * @param written what was looked at when it was found
     * @throws vn.wardportal.api.user.NotPermitted if nobody is acting
     * @throws IllegalArgumentException if the subject is not kept yet, or a blocking finding is passed over
     */
    void record(Examined written, Finding finding, Decision decision);

    /** Those of the findings that still stand in the way: what blocks, and what asks and was not decided on. */
    List<Finding> open(Examined written, List<Finding> findings);

    /**
     * Those of the findings that still stand in the way of the preliminary review: all that is {@link #open}, and what was
     * passed over by somebody who, when they did, could not review.
     */
    List<Finding> unreviewed(Examined written, List<Finding> findings);

    /** All that was decided on a subject, the oldest first. */
    List<Decided> of(String subject);

    /** What can be done with a finding. */
    enum Decision {
        /** The text was mended. */
        CORRECTED,
        /** The text stays as it is. */
        IGNORED,
        /** The text stays, and the word is known from now on. */
        ADDED
    }

    /**
     * What was decided.
     *
     * @param check the check's number
     * @param hash SHA-256 of the text it was found in, in hexadecimal
     * @param words what was found: the quote, or the sentence where there is none
     * @param decision what was done
     * @param login who did it
     * @param at when
     */
    record Decided(String check, String hash, String words, Decision decision, String login, Instant at) {}
}
