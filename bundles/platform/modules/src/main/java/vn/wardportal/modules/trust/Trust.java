package vn.wardportal.modules.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import vn.wardportal.modules.jar.Bounded;
import vn.wardportal.modules.jar.Entry;
import vn.wardportal.modules.jar.Frame;
import vn.wardportal.modules.jar.NotAModule;
import vn.wardportal.modules.trust.TrustedKeys.TrustedKey;

/** Decides whether the portal takes a file at all, before anything inside the jar is looked at. */
public final class Trust {

    private static final String SIGNATURE = "signature";
    private static final int LONGEST_SIGNATURE = 400;

    private final TrustedKeys keys;
    private final FactoryHashes factory;
    private final boolean unsigned;

    /**
     * @param keys the folder of the keys the operator trusts
     * @param factory the list of the hashes of the shipped modules
     * @param unsigned whether jars are taken that nobody vouches for
     */
    public Trust(Path keys, Path factory, boolean unsigned) {
        this.keys = new TrustedKeys(keys);
        this.factory = new FactoryHashes(factory);
        this.unsigned = unsigned;
    }

    /**
     * Takes what was uploaded: a signed module, whose jar is written to the given place, or a bare jar, which is moved there.
     *
     * @throws NotAModule if nobody the operator trusts vouches for it
     */
    public Signer admit(Path upload, Path jar, long largest) {
        List<Entry> entries = Frame.read(upload);
        if (entries.stream().noneMatch(entry -> entry.name().equals(SIGNATURE))) {
            refuseStripped(entries);
            move(upload, jar);
            return vouched(Hash.of(jar)).orElseThrow(() -> new NotAModule("modules.refused.unsigned"));
        }
        SignatureText signature = unpack(upload, entries, jar, largest);
        TrustedKey key = keys.find(signature.key())
                .orElseThrow(() -> new NotAModule("modules.refused.unknownKey", signature.key()));
        if (!signature.isFor(jar, key.key())) {
            throw new NotAModule("modules.refused.badSignature", key.name());
        }
        return new Signer(Signer.Kind.KEY, key.name());
    }

    /** Who vouches for a jar without a signature, if that is enough here. */
    public Optional<Signer> vouched(String hash) {
        if (factory.contain(hash)) {
            return Optional.of(Signer.FACTORY);
        }
        return unsigned ? Optional.of(Signer.NOBODY) : Optional.empty();
    }

    /** Whether the portal still takes what was taken on those grounds. */
    public boolean takes(Signer signer) {
        return signer.kind() != Signer.Kind.NOBODY || unsigned;
    }

    /** A signed module without its signature is not a bare jar either. */
    private static void refuseStripped(List<Entry> entries) {
        boolean packed = entries.size() <= 2
                && entries.stream().anyMatch(entry -> entry.name().endsWith(".jar"));
        if (packed) {
            throw new NotAModule("modules.refused.stripped");
        }
    }

    private static SignatureText unpack(Path upload, List<Entry> entries, Path jar, long largest) {
        List<Entry> jars = entries.stream()
                .filter(entry -> entry.name().matches("[^/]+\\.jar"))
                .toList();
        if (entries.size() != 2 || jars.size() != 1) {
            throw new NotAModule("modules.refused.package");
        }
        try (ZipFile zip = new ZipFile(upload.toFile());
                InputStream content =
                        zip.getInputStream(zip.getEntry(jars.getFirst().name()));
                InputStream text = zip.getInputStream(zip.getEntry(SIGNATURE))) {
            Bounded.copy(content, jar, largest);
            byte[] bytes = text.readNBytes(LONGEST_SIGNATURE);
            return SignatureText.parse(new String(bytes, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new NotAModule("modules.refused.notAJar");
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot move " + from + " to " + to, e);
        }
    }
}
