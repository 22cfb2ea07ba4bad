package vn.wardportal.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.modules.jar.ModuleJar;
import vn.wardportal.modules.jar.NotAModule;
import vn.wardportal.modules.trust.Hash;
import vn.wardportal.modules.trust.Signer;
import vn.wardportal.modules.trust.Trust;

/** The way of an upload to a plan. Whatever is refused on it leaves nothing behind. */
class Intake {

    private final BundleContext context;
    private final Bundles bundles;
    private final JarStore jars;
    private final Trust trust;
    private final Integrity integrity;
    private final Schemas schemas;
    private final Room room;

    Intake(BundleContext context, JarStore jars, Trust trust, Integrity integrity, Schemas schemas, Room room) {
        this.context = context;
        this.bundles = new Bundles(context);
        this.jars = jars;
        this.trust = trust;
        this.integrity = integrity;
        this.schemas = schemas;
        this.room = room;
    }

    /**
     * Takes an upload and says what putting it in would mean.
     *
     * @throws NotAModule if it cannot be a module of this portal
     */
    Plan plan(InputStream content) {
        return admitted(jars.receive(content));
    }

    /**
     * Takes a jar that lies on the portal's machine. What was put in before keeps the signer it had then.
     *
     * @throws NotAModule if it cannot be a module of this portal
     */
    Plan plan(ModuleJar lying) {
        Path copy = received(lying.file());
        return integrity
                .signer(lying.symbolicName(), lying.version(), Hash.of(copy))
                .map(signer -> inspected(copy, signer))
                .orElseGet(() -> admitted(copy));
    }

    /**
     * Takes a package that lies on the portal's machine, as if it were uploaded.
     *
     * @throws NotAModule if it cannot be a module of this portal
     */
    Plan plan(Path signed) {
        return admitted(received(signed));
    }

    private Path received(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return jars.receive(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private Plan admitted(Path upload) {
        Path jar = jars.fresh();
        try {
            return inspected(jar, trust.admit(upload, jar, JarStore.LARGEST));
        } catch (RuntimeException e) {
            jars.delete(jar);
            throw e;
        } finally {
            jars.delete(upload);
        }
    }

    private Plan inspected(Path jar, Signer signer) {
        try {
            return planned(ModuleJar.inspect(jar), signer);
        } catch (RuntimeException e) {
            jars.delete(jar);
            throw e;
        }
    }

    private Plan planned(ModuleJar jar, Signer signer) {
        String hash = Hash.of(jar.file());
        Optional<Bundle> installed = bundles.module(jar.name());
        boolean taken = installed
                .map(bundle -> !bundle.getSymbolicName().equals(jar.symbolicName()))
                .orElseGet(() -> bundles.taken(jar));
        if (taken) {
            throw new NotAModule("modules.refused.nameTaken", jar.name(), jar.symbolicName());
        }
        installed.ifPresent(bundle -> refuseUnlessForward(jar, hash, bundle));
        Requirements.of(context).refuseUnlessMet(jar);
        Claims.of(jar).refuseClash(Claims.others(context, jar.symbolicName()));
        List<Script> pending = pending(jar);
        boolean copied = !pending.isEmpty() && pending.size() < jar.scripts().size();
        Room.Space space = room.check(jar.file(), copied);
        List<String> refreshed = installed.map(bundles::refreshedWith).orElse(List.of());
        return new Plan(jar, hash, installed.map(Bundle::getVersion), pending, signer, refreshed, space);
    }

    private void refuseUnlessForward(ModuleJar jar, String hash, Bundle installed) {
        int step = jar.version().compareTo(installed.getVersion());
        if (step < 0) {
            throw new NotAModule("modules.refused.olderVersion", jar.version(), installed.getVersion());
        }
        if (step == 0 && !integrity.repairs(installed, hash)) {
            boolean same = jars.place(jar.symbolicName(), jar.version())
                    .map(file -> Hash.of(file).equals(hash))
                    .orElse(false);
            throw new NotAModule(same ? "modules.refused.sameVersion" : "modules.refused.otherContent", jar.version());
        }
    }

    private List<Script> pending(ModuleJar jar) {
        try {
            return schemas.pending(jar.name(), jar.scripts());
        } catch (Schemas.MigrationFailed e) {
            throw new NotAModule("modules.refused.scriptChanged");
        }
    }
}
