package vn.wardportal.corrections;

import java.time.Instant;
import java.util.Optional;
import vn.wardportal.api.page.SitePages.Standing;

/**
 * What somebody says is wrong on a page.
 *
 * @param id its number
 * @param code what its sender follows it with; nothing if staff entered it
 * @param foundBy who found the error
 * @param place where it stands
 * @param claim what is wrong
 * @param reporter who told it
 * @param receivedAt when it came
 * @param due until when it is answered
 * @param outcome what became of it
 */
public record Report(
        long id,
        Optional<String> code,
        FoundBy foundBy,
        Place place,
        Claim claim,
        Reporter reporter,
        Instant receivedAt,
        Due due,
        Outcome outcome) {

    /** Whether it waits for an answer and its time is over. */
    public boolean overdue(Instant now) {
        return outcome.state().underWay() && now.isAfter(due.at());
    }

    /**
     * A page of the site.
     *
     * @param path its address
     * @param title what it was called when it was reported
     * @param modified when it had been changed last, if it said so: which version was read
     * @param module whose it is; empty if it is the portal's own
     * @param subject what it shows, if that is known: {@code news.article/12}
     */
    public record Place(
            String path, String title, Optional<Instant> modified, String module, Optional<String> subject) {

        private static final int LONGEST_TITLE = 300;

        /** What stands on the site. */
        public static Place of(Standing page) {
            String title = page.title().length() <= LONGEST_TITLE
                    ? page.title()
                    : page.title().substring(0, LONGEST_TITLE - 1) + "…";
            return new Place(page.path(), title, page.modified(), page.module(), page.subject());
        }
    }

    /**
     * What is wrong.
     *
     * @param wrong what is wrong
     * @param wanted what would be right; empty if that was not said
     */
    public record Claim(String wrong, String wanted) {}

    /**
     * Who reported it; empty where that was not said, or is forgotten by now.
     *
     * @param name a name
     * @param contact an e-mail address or a telephone number
     */
    public record Reporter(String name, String contact) {

        /** Somebody who did not say who they are. */
        public static final Reporter UNKNOWN = new Reporter("", "");

        /** Whether they said anything about themselves. */
        public boolean known() {
            return !name.isEmpty() || !contact.isEmpty();
        }
    }

    /**
     * Until when it has to be answered.
     *
     * @param at the moment
     * @param because how that was counted, in Vietnamese sentences
     * @param basis the documents the term rests on
     */
    public record Due(Instant at, String because, String basis) {}

    /**
     * What became of it.
     *
     * @param state where it stands
     * @param answer what the reporter is told; empty before
     * @param handler name of who acted last; empty before
     * @param at when it was closed
     */
    public record Outcome(State state, String answer, String handler, Optional<Instant> at) {}

    /** Who found an error. */
    public enum FoundBy {
        READER,
        STAFF,
        AUTHORITY;

        /** Key of the message. */
        public String key() {
            return "corrections.foundBy." + name();
        }
    }

    /** Where a report stands. */
    public enum State {
        /** Nobody decided yet. */
        OPEN,
        /** A correction is proposed and waits for somebody else. */
        PROPOSED,
        /** It is no error; the reporter was told why. */
        NO_ERROR,
        /** It was corrected in public. */
        CORRECTED;

        /** Whether somebody has still to act. */
        public boolean underWay() {
            return this == OPEN || this == PROPOSED;
        }

        /** Key of the message for staff. */
        public String key() {
            return "corrections.state." + name();
        }
    }
}
