package vn.wardportal.web.frame;

import java.util.Optional;
import java.util.Set;
import vn.wardportal.api.text.Texts;

/**
 * Why a visitor does not get the page, and what to do next.
 *
 * @param status the HTTP status
 * @param title the heading
 * @param words what happened and when it will be well again
 * @param retry the address to try again, where trying again can help
 * @param copy the way to a copy from before
 * @param code what to quote to the office
 */
public record Problem(
        int status, String title, String words, Optional<String> retry, Optional<Link> copy, String code) {

    private static final Set<Integer> WITH_OWN_WORDS =
            Set.of(400, 403, 404, 405, 410, 413, 414, 429, 431, 500, 503, 507);
    private static final Set<Integer> PASSING = Set.of(500, 503, 507);

    /** The problem of that status; words for one that is rare are those of its kind. */
    public static Problem of(int status, Texts texts, String address, String code) {
        int known = WITH_OWN_WORDS.contains(status) ? status : status < 500 ? 400 : 500;
        return new Problem(
                status,
                texts.get("problem." + known),
                texts.get("problem." + known + ".words", code),
                PASSING.contains(known) ? Optional.of(address) : Optional.empty(),
                Optional.empty(),
                code);
    }

    /** A section that is being updated or has been stopped; the rest of the site goes on. */
    public static Problem paused(String section, Texts texts, String address, String code) {
        return new Problem(
                503,
                texts.get("problem.paused", section),
                texts.get("problem.paused.words"),
                Optional.of(address),
                Optional.empty(),
                code);
    }

    /** The same problem, with the way to a copy from before. */
    public Problem copiedAt(Link way) {
        return new Problem(status, title, words, retry, Optional.of(way), code);
    }

    /** Whether the page is only away for a while. */
    public boolean passing() {
        return PASSING.contains(status);
    }
}
