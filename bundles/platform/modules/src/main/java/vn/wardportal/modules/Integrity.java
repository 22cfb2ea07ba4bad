package vn.wardportal.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.modules.Seals.Seal;
import vn.wardportal.modules.jar.ModuleJar;
import vn.wardportal.modules.trust.Hash;
import vn.wardportal.modules.trust.Signer;
import vn.wardportal.modules.trust.Trust;

/**
 * Whether the modules on the disk are still what was put in: the jar in the store, which one goes back to, and the
 * framework's own copy, which runs. Looked at before the features start; what is not stays out until it was put right.
 */
class Integrity {

    private static final Logger log = LoggerFactory.getLogger(Integrity.class);

    private final Seals seals;
    private final JarStore jars;
    private final Trust trust;
    private final Path framework;
    private final Map<Long, Fault> faults = new ConcurrentHashMap<>();

    Integrity(Seals seals, JarStore jars, Trust trust, Path framework) {
        this.seals = seals;
        this.jars = jars;
        this.trust = trust;
        this.framework = framework;
    }

    /** Looks at an installed module; answers whether it may start. */
    boolean check(Bundle bundle) {
        Optional<Fault> fault = examine(bundle);
        fault.ifPresent(found -> {
            faults.put(bundle.getBundleId(), found);
            Bundles.leaveOut(bundle);
            log.error(
                    "Module {} {} is left out of this start: {}. Put the jar in again that was installed, or a newer one.",
                    Bundles.name(bundle),
                    bundle.getVersion(),
                    found.words);
        });
        return fault.isEmpty();
    }

    /** Why the module was left out of this start. */
    Optional<Fault> fault(Bundle bundle) {
        return Optional.ofNullable(faults.get(bundle.getBundleId()));
    }

    /** Whether a jar of the same version may take the place of one that was left out: it is the one that was put in. */
    boolean repairs(Bundle bundle, String hash) {
        return faults.containsKey(bundle.getBundleId())
                && seal(bundle).map(seal -> seal.hash().equals(hash)).orElse(true);
    }

    /** The bundle got a jar that was looked at. */
    void settled(Bundle bundle) {
        if (faults.remove(bundle.getBundleId()) != null) {
            Bundles.letIn(bundle);
        }
    }

    void seal(ModuleJar jar, Seal seal) {
        seals.keep(jar.symbolicName(), jar.version(), seal);
    }

    /** The jar in the store, if it is what was put there, and the portal still takes it. */
    Optional<ModuleJar> proven(String symbolicName, Version version) {
        return jars.place(symbolicName, version)
                .filter(file -> signer(symbolicName, version, Hash.of(file)).isPresent())
                .map(ModuleJar::read);
    }

    /** Who vouched for exactly this jar, if it was put in before or came with the portal, and the portal still takes it. */
    Optional<Signer> signer(String symbolicName, Version version, String hash) {
        Optional<Seal> seal = seals.find(symbolicName, version);
        return seal.isPresent()
                ? seal.filter(found -> found.hash().equals(hash))
                        .map(Seal::signer)
                        .filter(trust::takes)
                : trust.vouched(hash);
    }

    /** Who vouched for what is installed, when it was put in. */
    Optional<Signer> signer(Bundle bundle) {
        return seal(bundle).map(Seal::signer);
    }

    private Optional<Fault> examine(Bundle bundle) {
        try {
            return compared(bundle);
        } catch (UncheckedIOException e) {
            log.error("Cannot read the jar of module {}", Bundles.name(bundle), e);
            return Optional.of(Fault.MISSING);
        }
    }

    private Optional<Fault> compared(Bundle bundle) {
        Optional<Path> kept = jars.place(bundle.getSymbolicName(), bundle.getVersion());
        if (kept.isEmpty()) {
            return Optional.of(Fault.MISSING);
        }
        String hash = Hash.of(kept.get());
        Optional<Seal> seal = seal(bundle);
        if (seal.isEmpty()) {
            // the launcher put it in, with a new portal
            Optional<Signer> signer = trust.vouched(hash);
            signer.ifPresent(found -> seals.keep(bundle.getSymbolicName(), bundle.getVersion(), new Seal(hash, found)));
            return signer.isPresent() ? copyFault(bundle, hash) : Optional.of(Fault.UNKNOWN);
        }
        if (!seal.get().hash().equals(hash)) {
            return Optional.of(Fault.STORE);
        }
        return trust.takes(seal.get().signer()) ? copyFault(bundle, hash) : Optional.of(Fault.UNSIGNED);
    }

    private Optional<Seal> seal(Bundle bundle) {
        return seals.find(bundle.getSymbolicName(), bundle.getVersion());
    }

    private Optional<Fault> copyFault(Bundle bundle, String hash) {
        List<Path> copies = copies(bundle);
        // older ones wait to be cleared away; the newest runs
        boolean sound = copies.isEmpty() || Hash.of(copies.getLast()).equals(hash);
        return sound ? Optional.empty() : Optional.of(Fault.COPY);
    }

    /** The framework's copies of the bundle's jar, as Felix lays them out: {@code bundle7/version0.1/bundle.jar}. */
    private List<Path> copies(Bundle bundle) {
        Path folder = framework.resolve("bundle" + bundle.getBundleId());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> versions = Files.list(folder)) {
            return versions.filter(version -> version.getFileName().toString().matches("version\\d+\\.\\d+"))
                    .sorted(Comparator.comparing(Integrity::revision))
                    .map(version -> version.resolve("bundle.jar"))
                    .filter(Files::exists)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private static Version revision(Path folder) {
        return Version.parseVersion(folder.getFileName().toString().substring("version".length()));
    }

    /** What is wrong with a module on the disk. */
    enum Fault {
        MISSING("its jar is gone from the store or cannot be read"),
        UNKNOWN("its jar did not come with the portal and was not put in by the console"),
        STORE("its jar in the store was changed since it was put in"),
        COPY("the framework's copy of its jar was changed since it was put in"),
        UNSIGNED("nobody signed it, and only a start with --dev takes such modules");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }
}
