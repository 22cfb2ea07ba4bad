package vn.wardportal.modules;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.Version;

/**
 * A module as it is now, read from the framework.
 *
 * @param name its name, which is also its schema's
 * @param title what it is called in Vietnamese
 * @param purpose one sentence on what it is for
 * @param version the version that is installed
 * @param state how it is
 * @param problem why it does not run as it should
 * @param contributions what it gives the portal
 */
public record Module(
        String name,
        String title,
        String purpose,
        Version version,
        State state,
        Optional<String> problem,
        Contributions contributions) {

    /** How a module is. */
    public enum State {
        /** Every component is satisfied and was constructed. */
        RUNNING,
        /** Somebody stopped it. */
        STOPPED,
        /** It was started, but a component waits for something. */
        WAITING,
        /** It was started, but a component or the bundle itself failed. */
        FAILED
    }

    /**
     * What a module gives the portal.
     *
     * @param pages addresses on the public site
     * @param views addresses in the console
     * @param permissions names of its permissions
     * @param clauses clauses of the regulation that it serves
     * @param settings what can be set
     */
    public record Contributions(
            List<String> pages,
            List<String> views,
            List<String> permissions,
            List<String> clauses,
            List<String> settings) {}
}
