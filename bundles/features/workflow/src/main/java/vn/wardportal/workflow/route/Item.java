package vn.wardportal.workflow.route;

import java.time.Instant;
import java.util.Optional;
import vn.wardportal.api.version.Edition;

/**
 * A text on its way.
 *
 * @param subject what it is: {@code news.article/12}
 * @param label what it is called and where it is edited
 * @param route name of its route
 * @param pass counts how often it was sent in
 * @param seq counts its steps
 * @param state where it is with regard to residents
 * @param stage name of the stage it is at, or was at last
 * @param edition the version of the last step
 * @param hash its hash
 * @param sender who sent it in
 * @param holder who has taken it on
 * @param times when it came here, until when it should go on
 */
public record Item(
        String subject,
        Label label,
        String route,
        int pass,
        int seq,
        State state,
        String stage,
        int edition,
        String hash,
        Who sender,
        Optional<Who> holder,
        Times times) {

    /** What its subject begins with. */
    public String kind() {
        return kind(subject);
    }

    /** What a subject begins with. */
    public static String kind(String subject) {
        return subject.substring(0, Math.max(0, subject.indexOf('/')));
    }

    /** Whether somebody else has taken it on. */
    public boolean heldByOther(String login) {
        return holder.filter(who -> !who.login().equals(login)).isPresent();
    }

    /** The same somewhere else, where nobody has taken it on yet. */
    Item at(State other, String place, Times now) {
        return new Item(subject, label, route, pass, seq, other, place, edition, hash, sender, Optional.empty(), now);
    }

    /** The same in that version. */
    Item in(Edition version) {
        return new Item(
                subject,
                label,
                route,
                pass,
                seq,
                state,
                stage,
                version.number(),
                version.hash(),
                sender,
                holder,
                times);
    }

    /** The same where it is, with who has it and since when. */
    Item heldBy(Optional<Who> other, Times now) {
        return new Item(subject, label, route, pass, seq, state, stage, edition, hash, sender, other, now);
    }

    /**
     * What it is called.
     *
     * @param title its title
     * @param category what it is filed under
     * @param path where it is edited in the console
     */
    public record Label(String title, String category, String path) {}

    /**
     * Somebody.
     *
     * @param login by the log-in, which never changes
     * @param name by the name of that time
     */
    public record Who(String login, String name) {}

    /**
     * Its times.
     *
     * @param moved when it came to where it is
     * @param due when it should have gone on
     * @param because why then
     * @param held since when somebody has it
     * @param publish when it will be published, if that is set
     * @param review until when an emergency has to be reviewed, if it is one
     */
    public record Times(
            Instant moved,
            Optional<Instant> due,
            String because,
            Optional<Instant> held,
            Optional<Instant> publish,
            Optional<Instant> review) {

        /** It came there then, and nothing is due. */
        static Times since(Instant moved) {
            return new Times(moved, Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** The same, held since then. */
        Times heldSince(Instant time) {
            return new Times(moved, due, because, Optional.of(time), publish, review);
        }

        /** The same, to be published then. */
        Times publishedAt(Instant time) {
            return new Times(moved, due, because, held, Optional.of(time), review);
        }

        /** The same with another time until when an emergency has to be reviewed. */
        Times reviewedBy(Optional<Instant> limit) {
            return new Times(moved, due, because, held, publish, limit);
        }
    }
}
