package vn.wardportal.workflow.route;

import java.util.List;
import vn.wardportal.api.check.Finding;

/** A step was refused; why is told by a message key. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final transient Object[] arguments;
    private final transient List<Finding> findings;

    public Refusal(Why why, Object... arguments) {
        this(why, List.of(), arguments);
    }

    Refusal(Why why, List<Finding> findings, Object... arguments) {
        super(why.key() + " " + List.of(arguments));
        this.why = why;
        this.findings = List.copyOf(findings);
        this.arguments = arguments.clone();
    }

    public Why why() {
        return why;
    }

    /** What the words of the message are about. */
    public Object[] arguments() {
        return arguments.clone();
    }

    /** What the checks found. */
    public List<Finding> findings() {
        return findings;
    }

    /** Why a step is refused. */
    public enum Why {
        /** Somebody else did something meanwhile. */
        MOVED,
        /** It is not where the step is taken. */
        NOT_HERE,
        /** Somebody else has taken it on. */
        HELD,
        /** Who acts may not act here, having acted elsewhere in this pass. */
        APART,
        /** Who wrote it may not approve it. */
        WROTE,
        /** Who acts is not on the board, or does not hold the office today. */
        NO_OFFICE,
        /** Somebody has begun with it, so that its sender cannot take it back. */
        BEGUN,
        /** The version is not the one that was approved. */
        DIFFERS,
        /** The text is gone. */
        GONE,
        /** The module of the text is stopped. */
        MODULE_AWAY,
        /** The regulation has not been accepted. */
        NOT_ACCEPTED,
        /** Who acts may not supply in that category today. */
        NO_GRANT,
        /** Who acts may not pass the synthesis by in that category today. */
        NOT_DIRECT,
        /** These texts cannot be made one: too few or too many, or not of one kind that can. */
        NOT_ALIKE,
        /** Their module makes no text of them. */
        NOT_MADE,
        /** It was published before, so it stays a text of its own. */
        SHOWN,
        /** The checks found something that must be mended. */
        FINDINGS,
        /** A reason is missing. */
        NO_REASON,
        /** An advice is missing. */
        NO_ADVICE,
        /** The time lies in the past or too far ahead. */
        TIME,
        /** The time of completion is to come, or too long gone. */
        COMPLETED;

        /** Key of the message. */
        public String key() {
            return "workflow.refused." + name();
        }
    }
}
