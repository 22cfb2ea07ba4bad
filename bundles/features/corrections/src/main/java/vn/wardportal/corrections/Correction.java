package vn.wardportal.corrections;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import vn.wardportal.corrections.Report.Place;

/**
 * What residents are told about an error, proposed by one person and approved by another.
 *
 * @param id its number for staff
 * @param report the report it answers
 * @param number its number for residents, once it is published
 * @param state whether residents may read it
 * @param place the page it is about
 * @param text what it says
 * @param proposed who proposed it
 * @param decided who decided on it
 * @param remark why it was sent back, or why it was taken from the page
 * @param lifted when it was taken from the page
 */
public record Correction(
        long id,
        long report,
        OptionalInt number,
        State state,
        Place place,
        Text text,
        Act proposed,
        Optional<Act> decided,
        String remark,
        Optional<Instant> lifted) {

    /** Where all corrections stand on the site. */
    public static final String PATH = "/dinh-chinh";

    /** Its address on the site. */
    public String address() {
        return PATH + "/" + number.orElseThrow();
    }

    /** When it was published. */
    public Instant published() {
        return decided.orElseThrow().at();
    }

    /**
     * What a correction says.
     *
     * @param kind what is done about the error
     * @param version which version of the page it concerns, in words
     * @param wrong what stood there
     * @param replacement what stands there now; empty if it was removed
     * @param notice what residents are told beside that
     */
    public record Text(Kind kind, String version, String wrong, String replacement, String notice) {}

    /**
     * Who did something, and when.
     *
     * @param login their log-in
     * @param name their name of that time
     * @param at when
     */
    public record Act(String login, String name, Instant at) {}

    /** What is done about an error. */
    public enum Kind {
        /** Words are put right. */
        CORRECTION,
        /** The whole is replaced by another. */
        REPLACEMENT,
        /** It is taken away. */
        REMOVAL;

        /** Key of the message. */
        public String key() {
            return "corrections.kind." + name();
        }
    }

    /** Whether residents may read it. */
    public enum State {
        PROPOSED,
        RETURNED,
        PUBLISHED
    }
}
