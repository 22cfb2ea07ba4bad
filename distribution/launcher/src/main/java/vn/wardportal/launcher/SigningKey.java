package vn.wardportal.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.EdDSAParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An Ed25519 key that modules are signed with. Its private file holds both halves, in the PEM forms other tools read. */
final class SigningKey {

    private static final String ALGORITHM = "Ed25519";
    private static final String SECRET = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    /** Bound into each signature, so that one made for anything else is none for a module; "modules" has the same. */
    private static final byte[] CONTEXT = "wardportal module 1".getBytes();

    private static final int ID_DIGITS = 32;

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    static SigningKey make() {
        try {
            return new SigningKey(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java since 15 knows Ed25519", e);
        }
    }

    static SigningKey read(Path file) {
        try {
            String text = Files.readString(file);
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            return new SigningKey(new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(part(text, PUBLIC))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(part(text, SECRET)))));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new Refusal(
                    Refusal.WRONG,
                    "Cannot read the key " + file + ": " + e + ". Expected: the file NAME.private made by portal key.");
        }
    }

    /** The private half, for whoever signs; readable by its owner alone where the system knows owners. */
    void writeSecret(Path file) {
        try {
            if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(
                    file,
                    pem(SECRET, pair.getPrivate().getEncoded())
                            + pem(PUBLIC, pair.getPublic().getEncoded()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** The public half, for every portal that is to take what was signed. */
    void writePublic(Path file) {
        Disk.write(file, pem(PUBLIC, pair.getPublic().getEncoded()));
    }

    /** What portals find the key by. */
    String id() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(pair.getPublic().getEncoded());
            return HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }

    /** The signature over all bytes of the file, as text. */
    String sign(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            Signature signature = Signature.getInstance(ALGORITHM);
            // Ed25519ph: the other form keeps the whole file in memory
            signature.setParameter(new EdDSAParameterSpec(true, CONTEXT));
            signature.initSign(pair.getPrivate());
            content.transferTo(new Signed(signature));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot sign " + file, e);
        }
    }

    private static String pem(String title, byte[] content) {
        return "-----BEGIN " + title + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + title
                + "-----\n";
    }

    private static byte[] part(String text, String title) {
        Matcher found = Pattern.compile("-----BEGIN " + title + "-----(.*?)-----END " + title + "-----", Pattern.DOTALL)
                .matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("no " + title);
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }

    /** Feeds what is written to a signature. */
    private static final class Signed extends OutputStream {

        private final Signature signature;

        Signed(Signature signature) {
            this.signature = signature;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                signature.update(bytes, from, count);
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
        }
    }
}
