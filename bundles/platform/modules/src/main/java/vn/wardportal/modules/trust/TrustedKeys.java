package vn.wardportal.modules.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.modules.jar.NotAModule;

/** The public keys in a folder, read anew each time: a key is trusted from when it lies there until it is taken away. */
final class TrustedKeys {

    private static final String ENDING = ".public";
    private static final int ID_DIGITS = 32;

    private final Path folder;

    TrustedKeys(Path folder) {
        this.folder = folder;
    }

    Optional<TrustedKey> find(String id) {
        return keys().stream().filter(key -> key.id().equals(id)).findFirst();
    }

    private List<TrustedKey> keys() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(TrustedKeys::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private static TrustedKey read(Path file) {
        String name = file.getFileName().toString();
        try {
            String text = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
            byte[] encoded = Base64.getMimeDecoder().decode(text);
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            return new TrustedKey(
                    name.substring(0, name.length() - ENDING.length()),
                    Hash.of(key.getEncoded()).substring(0, ID_DIGITS),
                    key);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new NotAModule("modules.refused.keyFile", name);
        }
    }

    /**
     * A key the operator trusts.
     *
     * @param name the name of its file
     * @param id what signatures find it by
     * @param key the key itself
     */
    record TrustedKey(String name, String id, PublicKey key) {}
}
