package vn.wardportal.modules;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.modules.jar.ModuleJar;
import vn.wardportal.modules.jar.NotAModule;
import vn.wardportal.modules.trust.Hash;
import vn.wardportal.modules.trust.Signer;

/**
 * What putting a jar in would mean.
 *
 * @param jar the jar, written aside
 * @param hash what it was when it was looked at
 * @param installed the version that is there now, if the module is
 * @param pending the scripts that would change its tables
 * @param signer who vouches for it
 * @param refreshed the modules that would be started anew with it
 * @param space the room it takes
 */
record Plan(
        ModuleJar jar,
        String hash,
        Optional<Version> installed,
        List<Script> pending,
        Signer signer,
        List<String> refreshed,
        Room.Space space) {

    /** What was planned may have been done by somebody else meanwhile, and the jar changed. */
    void refuseIfChanged(Optional<Bundle> now) {
        if (!now.map(Bundle::getVersion).equals(installed)
                || !Hash.of(jar.file()).equals(hash)) {
            throw new NotAModule("modules.refused.changed");
        }
    }
}
