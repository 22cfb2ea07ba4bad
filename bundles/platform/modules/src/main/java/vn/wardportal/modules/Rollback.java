package vn.wardportal.modules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.api.data.Schemas.TableSize;
import vn.wardportal.modules.jar.ModuleJar;

/**
 * What going back to the version before would mean.
 *
 * @param now the jar that is installed
 * @param wanted the jar of the version before
 * @param since when that version was left
 * @param data what happens to the tables
 * @param sizes the tables now and as they would be, where they go back
 */
record Rollback(ModuleJar now, ModuleJar wanted, Instant since, Data data, List<TableSize> sizes) {

    /** What happens to the tables. */
    enum Data {
        /** They stay: the version before can work on them. */
        STAYS,
        /** They become again what they were at the upgrade; what was written since is lost. */
        GOES_BACK,
        /** The older version cannot work on them, and nothing was kept to go back to. */
        IN_THE_WAY
    }

    /** The plan, if the module got to its version by an upgrade whose jar before is still there. */
    static Optional<Rollback> of(Bundle bundle, Journal journal, Integrity integrity, Schemas schemas) {
        String module = Bundles.name(bundle);
        Optional<Operation> upgrade = journal.upgradeTo(module, bundle.getVersion());
        Optional<ModuleJar> now = integrity.proven(bundle.getSymbolicName(), bundle.getVersion());
        Optional<ModuleJar> wanted =
                upgrade.flatMap(Operation::from).flatMap(version -> before(bundle, version, integrity));
        if (now.isEmpty() || wanted.isEmpty()) {
            return Optional.empty();
        }
        List<TableSize> sizes = schemas.comparedWithKept(module);
        Data data = data(now.get(), wanted.get(), !sizes.isEmpty());
        Instant since = upgrade.flatMap(Operation::ended).orElseThrow();
        return Optional.of(
                new Rollback(now.get(), wanted.get(), since, data, data == Data.GOES_BACK ? sizes : List.of()));
    }

    private static Optional<ModuleJar> before(Bundle bundle, Version version, Integrity integrity) {
        return version.compareTo(bundle.getVersion()) < 0
                ? integrity.proven(bundle.getSymbolicName(), version)
                : Optional.empty();
    }

    private static Data data(ModuleJar now, ModuleJar wanted, boolean kept) {
        List<String> known = wanted.scripts().stream().map(Script::name).toList();
        boolean additive = now.scripts().stream()
                .filter(script -> !known.contains(script.name()))
                .allMatch(Script::additive);
        if (additive) {
            return Data.STAYS;
        }
        return kept ? Data.GOES_BACK : Data.IN_THE_WAY;
    }
}
