package vn.wardportal.workflow.breach;

import java.time.Instant;
import java.util.Optional;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Item.Who;
import vn.wardportal.workflow.route.Stage;

/**
 * An entry of the register.
 *
 * @param id its number; 0 before it is kept
 * @param kind what went wrong
 * @param matter what it is about
 * @param owner who answers for it
 * @param happened when it went wrong, or was found out
 * @param evidence what is known of it, with times
 * @param article the article it rests on
 * @param standing what has become of it
 * @param explanation until when whoever is concerned may explain, once it is confirmed
 * @param seq counts what was done about it
 */
public record Breach(
        long id,
        Kind kind,
        Matter matter,
        Owner owner,
        Instant happened,
        String evidence,
        String article,
        Standing standing,
        Optional<Explanation> explanation,
        int seq) {

    /** What went wrong (Điều 15). */
    public enum Kind {
        LATE,
        NOT_SUPPLIED,
        WRONG,
        INACCURATE
    }

    /** What has become of an entry. */
    public enum Standing {
        /** Somebody has to confirm or drop it. */
        PROPOSED,
        /** Whoever is concerned may explain, then the chairman decides. */
        CONFIRMED,
        DROPPED,
        /** The chairman decided that it was a breach. */
        UPHELD,
        /** The chairman decided that it was none. */
        CLEARED;

        /** Key of its name. */
        public String key() {
            return "workflow.breach.standing." + name();
        }
    }

    /** What was done about an entry. */
    public enum Act {
        PROPOSE,
        /** The text was published after that, which the entry says from then on. */
        COMPLETE,
        ENTER,
        CONFIRM,
        DROP,
        EXPLAIN,
        UPHOLD,
        CLEAR;

        /** Key of its name. */
        public String key() {
            return "workflow.breach.act." + name();
        }
    }

    /**
     * What an entry is about.
     *
     * @param subject the text: {@code news.article/12}; nothing if it is about none
     * @param title what it is called
     * @param path where it stands in the console; empty if nowhere
     */
    public record Matter(Optional<String> subject, String title, String path) {}

    /**
     * Who answers for it.
     *
     * @param stage the stage where the text lay; nothing if it lay with its sender
     * @param login the person; nothing if nobody at the stage had taken it on
     * @param name of the person or of the stage
     */
    public record Owner(Optional<String> stage, Optional<String> login, String name) {

        /** Whoever sent the text in. */
        static Owner sender(Item item) {
            return new Owner(
                    Optional.empty(),
                    Optional.of(item.sender().login()),
                    item.sender().name());
        }

        /** Whoever has the text at the stage it is at, or else the whole stage. */
        static Owner at(Item item, Stage stage) {
            return new Owner(
                    Optional.of(stage.name()),
                    item.holder().map(Who::login),
                    item.holder().map(Who::name).orElse(stage.who()));
        }
    }

    /**
     * The time to explain.
     *
     * @param until its end
     * @param because why then
     * @param given whether somebody has explained
     */
    public record Explanation(Instant until, String because, boolean given) {}

    /**
     * Something that was done about it.
     *
     * @param act what
     * @param who by whom
     * @param at when
     * @param words what they said
     */
    public record Step(Act act, Who who, Instant at, String words) {}
}
