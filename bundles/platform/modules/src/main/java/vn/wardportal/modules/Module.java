package vn.wardportal.modules;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.Version;
import vn.wardportal.api.data.Schemas.TableSize;
import vn.wardportal.api.module.HealthReport.Finding;
import vn.wardportal.modules.trust.Signer;

/**
 * A module as it is now, read from the framework.
 *
 * @param name its name, which is also its schema's
 * @param title what it is called in Vietnamese
 * @param purpose one sentence on what it is for
 * @param version the version that is installed
 * @param author who made it, if its jar says so
 * @param signer who vouched for it when it was put in
 * @param state how it is
 * @param problem why it does not run as it should
 * @param health what its own checks found
 * @param contributions what it gives the portal
 * @param tables what it keeps
 * @param dependents titles of the other modules that use what it offers now
 */
public record Module(
        String name,
        String title,
        String purpose,
        Version version,
        Optional<String> author,
        Optional<Signer> signer,
        State state,
        Optional<String> problem,
        List<Finding> health,
        Contributions contributions,
        List<TableSize> tables,
        List<String> dependents) {

    /** How a module is. */
    public enum State {
        /** Every component is satisfied and was constructed. */
        RUNNING,
        /** Somebody stopped it. */
        STOPPED,
        /** It is wanted, but was kept out of this start of the portal. */
        LEFT_OUT,
        /** It was started, but a component waits for something. */
        WAITING,
        /** It was started, but a component or the bundle itself failed. */
        FAILED
    }

    /**
     * What a module gives the portal, and what it says of itself.
     *
     * @param pages addresses on the public site
     * @param menu titles in the menu of the site
     * @param blocks how many blocks it has on the home page
     * @param views titles of its views in the console
     * @param permissions what it lets people do
     * @param clauses clauses of the regulation that it serves
     * @param settings what can be set
     * @param jobs what it does again and again, and when
     * @param personal what it keeps about persons
     */
    public record Contributions(
            List<String> pages,
            List<String> menu,
            long blocks,
            List<String> views,
            List<String> permissions,
            List<String> clauses,
            List<String> settings,
            List<String> jobs,
            List<String> personal) {}
}
