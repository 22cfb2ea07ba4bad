package vn.wardportal.api.settings;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** What was saved of the settings of all modules, as text by element; between platform bundles only. */
@ProviderType
public interface SavedSettings {

    /** What was saved for the module; what is missing has its default. */
    Map<String, String> of(String module);

    /** Replaces what was saved for the module; nothing is checked here. On the disk before it returns. */
    void save(String module, Map<String, String> values);
}
