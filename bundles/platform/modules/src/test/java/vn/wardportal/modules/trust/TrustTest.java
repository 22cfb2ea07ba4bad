package vn.wardportal.modules.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.EdDSAParameterSpec;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.modules.jar.Jars;

class TrustTest {

    private static final long LARGEST = 1 << 20;

    @TempDir
    private Path folder;

    private KeyPair pair;
    private Path jar;

    @BeforeEach
    void trustAKey() throws Exception {
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.createDirectories(folder.resolve("keys"));
        String encoded = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        Files.writeString(
                folder.resolve("keys/ward.public"),
                "-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n");
        jar = Jars.module("flood", "1.0.0").write(folder.resolve("flood.jar"));
    }

    @Test
    void whatATrustedKeySignedIsTaken() throws Exception {
        Path upload = signed(pair, jar, jar);
        byte[] content = Files.readAllBytes(jar);

        assertThat(admit(upload, false)).isEqualTo(new Signer(Signer.Kind.KEY, "ward"));
        assertThat(folder.resolve("out.tmp")).hasBinaryContent(content);
    }

    @Test
    void aKeyThatDoesNotLieThereIsUnknown() throws Exception {
        KeyPair stranger = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();

        assertRefused(signed(stranger, jar, jar), "unknownKey");
    }

    @Test
    void aSignatureOfOtherBytesIsForged() throws Exception {
        Path other = Jars.module("flood", "2.0.0").write(folder.resolve("other.jar"));

        assertRefused(signed(pair, jar, other), "badSignature");
    }

    @Test
    void aSignatureMadeForSomethingElseIsNone() throws Exception {
        assertRefused(packed(jar, text(pair, value(pair, jar, "wardportal backup 1"))), "badSignature");
    }

    @Test
    void aBareJarIsTakenFromTheFactoryAndByDevelopersAlone() throws Exception {
        byte[] content = Files.readAllBytes(jar);
        assertRefused(Files.write(folder.resolve("up1.tmp"), content), "unsigned");
        Files.delete(folder.resolve("out.tmp"));
        assertThat(admit(Files.write(folder.resolve("up2.tmp"), content), true)).isEqualTo(Signer.NOBODY);

        Files.delete(folder.resolve("out.tmp"));
        Files.writeString(folder.resolve("SHA256SUMS"), Hash.of(jar) + "  flood.jar\n");
        assertThat(admit(Files.write(folder.resolve("up3.tmp"), content), false))
                .isEqualTo(Signer.FACTORY);
    }

    @Test
    void aSignatureThatWasTakenAwayIsMissed() throws Exception {
        assertRefused(packed(jar, null), "stripped");
    }

    @Test
    void whatIsNoSignatureIsRefused() throws Exception {
        assertRefused(packed(jar, "signed: yes"), "signatureForm");
    }

    @Test
    void aKeyFileThatIsNoneIsNamed() throws Exception {
        Files.writeString(folder.resolve("keys/broken.public"), "hello");

        assertRefused(signed(pair, jar, jar), "keyFile");
    }

    @Test
    void signersAreWrittenDownAndReadAgain() {
        Signer signer = new Signer(Signer.Kind.KEY, "phường 1");

        assertThat(Signer.parse(signer.toString())).isEqualTo(signer);
        assertThat(Signer.parse(Signer.FACTORY.toString())).isEqualTo(Signer.FACTORY);
    }

    private void assertRefused(Path upload, String reason) {
        assertThatThrownBy(() -> admit(upload, false)).hasMessage("modules.refused." + reason);
    }

    private Signer admit(Path upload, boolean unsigned) {
        return new Trust(folder.resolve("keys"), folder.resolve("SHA256SUMS"), unsigned)
                .admit(upload, folder.resolve("out.tmp"), LARGEST);
    }

    private Path signed(KeyPair by, Path content, Path signedContent) throws Exception {
        return packed(content, text(by, value(by, signedContent, "wardportal module 1")));
    }

    private static String text(KeyPair by, String value) {
        String id = Hash.of(by.getPublic().getEncoded()).substring(0, 32);
        return "wardportal-signature: 1\nkey: " + id + "\nsignature: " + value + "\n";
    }

    private static String value(KeyPair by, Path file, String context) throws GeneralSecurityException, IOException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.setParameter(new EdDSAParameterSpec(true, context.getBytes(StandardCharsets.US_ASCII)));
        signature.initSign(by.getPrivate());
        signature.update(Files.readAllBytes(file));
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    private Path packed(Path content, String signature) throws IOException {
        Path file = folder.resolve("upload.tmp");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("flood-1.0.0.jar"));
            Files.copy(content, zip);
            if (signature != null) {
                zip.putNextEntry(new ZipEntry("signature"));
                zip.write(signature.getBytes(StandardCharsets.US_ASCII));
            }
        }
        return file;
    }
}
