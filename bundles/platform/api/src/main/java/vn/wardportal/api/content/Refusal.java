package vn.wardportal.api.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An act on some content was refused. The editor says why in the module's words, which are the message
 * {@code <module>.refused.<name of the ground>}.
 *
 * <pre>{@code
 * if (taken(slug)) {
 *     throw new Refusal(Reason.ADDRESS_TAKEN);
 * }
 * }</pre>
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Ground reason;
    private final transient Map<Enum<?>, String> mistakes;

    public Refusal(Ground reason) {
        this(reason, Map.of());
    }

    private Refusal(Ground reason, Map<? extends Enum<?>, String> mistakes) {
        super(reason.name() + " " + mistakes);
        this.reason = reason;
        this.mistakes = Collections.unmodifiableMap(new LinkedHashMap<>(mistakes));
    }

    /** Refuses a manuscript with mistakes. */
    public static void unlessEmpty(Map<? extends Enum<?>, String> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new Refusal(Reason.MISTAKES, mistakes);
        }
    }

    /** Why. */
    public Ground reason() {
        return reason;
    }

    /** Message keys of what is wrong, by field. */
    public Map<Enum<?>, String> mistakes() {
        return mistakes;
    }

    /** Why an act is refused; a module adds its own with an enum that implements it. */
    public interface Ground {

        /** Its name, with which its message ends. */
        String name();
    }

    /** Why an act on any kind of content is refused. */
    public enum Reason implements Ground {
        /** Fields lack something; the message is given how many. */
        MISTAKES,
        /** Somebody else changed it since it was opened. */
        CHANGED,
        /** Another has that address. */
        ADDRESS_TAKEN,
        /** It is not in the state the act is for. */
        WRONG_STATE,
        /** It is on its way to residents, and not with the person. */
        CLOSED,
        /** It is on its way to residents, and must be sent back first. */
        UNDER_WAY,
        /** It was deleted. */
        GONE
    }
}
