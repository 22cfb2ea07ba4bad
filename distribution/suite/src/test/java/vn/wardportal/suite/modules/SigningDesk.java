package vn.wardportal.suite.modules;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.EdDSAParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.wardportal.suite.harness.Distribution;
import vn.wardportal.suite.harness.Distribution.Outcome;

/** Whoever makes modules: has a key made by {@code bin/portal key} and signs with it. */
final class SigningDesk {

    private final Path folder;
    private final String name;

    private SigningDesk(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    static SigningDesk open(Path folder, String name) {
        Outcome made = Distribution.call("key", name, "--out", folder.toString());
        if (made.code() != 0) {
            throw new AssertionError(made.text());
        }
        return new SigningDesk(folder, name);
    }

    /** The operator of that home trusts the key. */
    SigningDesk trustedBy(Path home) {
        try {
            Path keys = Files.createDirectories(home.resolve("conf/trusted-keys"));
            Files.copy(folder.resolve(name + ".public"), keys.resolve(name + ".public"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signs as its owner does, by {@code bin/portal sign}. */
    Path sign(Path jar) {
        Path zip = jar.resolveSibling(jar.getFileName() + ".module.zip");
        Outcome signed = Distribution.call(
                "sign",
                jar.toString(),
                "--key",
                folder.resolve(name + ".private").toString(),
                "--out",
                zip.toString());
        if (signed.code() != 0) {
            throw new AssertionError(signed.text());
        }
        return zip;
    }

    /** Signs whatever it is, and at once. */
    Path signAnything(Path content, Path zip) {
        return pack(content, text(id(), content), zip);
    }

    /** Packs a file with any text as its signature. */
    static Path pack(Path content, String signature, Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("module.jar"));
            Files.copy(content, zip);
            zip.putNextEntry(new ZipEntry("signature"));
            zip.write(signature.getBytes(StandardCharsets.US_ASCII));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The signature of a file, under the name of a key. */
    String text(String key, Path content) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.setParameter(
                    new EdDSAParameterSpec(true, "wardportal module 1".getBytes(StandardCharsets.US_ASCII)));
            signature.initSign(
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pem("private"))));
            signature.update(Files.readAllBytes(content));
            String value = Base64.getEncoder().encodeToString(signature.sign());
            return "wardportal-signature: 1\nkey: " + key + "\nsignature: " + value + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot sign " + content, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the key in signatures. */
    String id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(pem("public"));
            return HexFormat.of().formatHex(digest).substring(0, 32);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] pem(String half) {
        try {
            String text = Files.readString(folder.resolve(name + "." + half));
            return Base64.getMimeDecoder().decode(text.split("-----")[2]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
