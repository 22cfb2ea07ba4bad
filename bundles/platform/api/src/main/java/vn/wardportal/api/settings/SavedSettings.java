package vn.wardportal.api.settings;

import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What was saved of the settings of all modules, as text by element; between platform bundles only. Secrets are told to nobody
 * here: the module alone reads its own, through {@link Settings}.
 */
@ProviderType
public interface SavedSettings {

    /** How a secret stands that was set. */
    enum Secret {
        /** The module can read it. */
        SET,
        /** The portal's key is missing or is another, so nobody can. */
        LOST
    }

    /** What was saved for the module, without its secrets; what is missing has its default. */
    Map<String, String> of(String module);

    /** The module's secrets that are set. */
    Map<String, Secret> secrets(String module);

    /**
     * Replaces what was saved for the module; nothing is checked here. On the disk before it returns.
     *
     * @param secrets by name what is to be secret, or empty where it stays as it is; one that is not named is forgotten
     */
    void save(String module, Map<String, String> values, Map<String, Optional<String>> secrets);
}
