package vn.wardportal.modules;

import java.time.Instant;
import java.util.Optional;
import org.osgi.framework.Version;

/**
 * Something done to a module, as the journal has it.
 *
 * @param id its number
 * @param module the module's name
 * @param kind what is done
 * @param step how far it got for certain
 * @param from the version before, absent when the module is new
 * @param to the version wanted, absent when there is none
 * @param data whether the schema is exchanged for another, or deleted
 * @param person who asked for it
 * @param started when
 * @param ended when it was completed or undone
 * @param failure why it was undone
 */
public record Operation(
        long id,
        String module,
        Kind kind,
        Step step,
        Optional<Version> from,
        Optional<Version> to,
        boolean data,
        String person,
        Instant started,
        Optional<Instant> ended,
        Optional<String> failure) {

    /** What is done to the module. */
    public enum Kind {
        INSTALL,
        UPGRADE,
        ROLLBACK,
        REMOVE,
        START,
        STOP
    }

    /** How far an operation got. What stands before {@link #DONE} after a power cut is undone. */
    public enum Step {
        /** Nothing that residents or the module's data could notice was done. */
        PREPARED,
        /** Schema and jar are being replaced. */
        SWITCHING,
        /** It is complete. */
        DONE,
        /** It was undone. */
        UNDONE
    }
}
