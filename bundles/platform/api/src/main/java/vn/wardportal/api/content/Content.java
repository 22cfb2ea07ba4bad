package vn.wardportal.api.content;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One thing of a {@link Kind} as its table has it: what residents read, or read before it was withdrawn; before that, what
 * was last written. A record of the module.
 *
 * <pre>{@code
 * public record Warning(long id, int version, Words manuscript, State state, Optional<Withdrawal> withdrawal)
 *         implements Content<Words> {
 *
 *     public boolean published() {
 *         return state == State.PUBLISHED;
 *     }
 *     …
 * }
 * }</pre>
 *
 * @param <M> what is written, a record
 */
@ConsumerType
public interface Content<M> {

    /** Its number; 0 before it is kept. */
    long id();

    /** Counts its changes, so that nobody overwrites what they have not seen. */
    int version();

    /** What it says and shows. */
    M manuscript();

    /** Whether residents read it now. */
    boolean published();

    /** Whether residents read it, or did before it was withdrawn: its words change by decision only. */
    boolean shown();

    /** Whether it was thrown away, and can be taken back or deleted for good. */
    boolean trashed();

    /** Where residents read it, or would: {@code /canh-bao/12}. What has no page of its own is not found by searching. */
    default Optional<String> publicAddress() {
        return Optional.empty();
    }

    /** When residents could first read it, if that is told. */
    default Optional<Instant> publicSince() {
        return Optional.empty();
    }
}
