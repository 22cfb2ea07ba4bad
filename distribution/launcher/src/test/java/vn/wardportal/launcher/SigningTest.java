package vn.wardportal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningTest {

    @TempDir
    private Path folder;

    @Test
    void aKeyIsMadeForItsOwnerAlone() throws Exception {
        assertThat(run("key", "ward", "--out", folder + "/keys")).isZero();

        assertThat(Files.readString(folder.resolve("keys/ward.public"))).startsWith("-----BEGIN PUBLIC KEY-----\n");
        assertThat(Files.readString(folder.resolve("keys/ward.public"))).doesNotContain("PRIVATE");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys/ward.private"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeyIsNeverOverwritten() {
        run("key", "ward", "--out", folder.toString());

        assertThatThrownBy(() -> run("key", "ward", "--out", folder.toString()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already");
    }

    @Test
    void aSignedModuleIsTheJarAndItsSignature() throws Exception {
        run("key", "ward", "--out", folder.toString());
        Jar jar = TinyBundle.write(folder, "vn.example.flood", "1.2.0", "word");

        run("sign", jar.file().toString(), "--key", folder + "/ward.private");

        try (var zip =
                new ZipFile(folder.resolve("vn.example.flood-1.2.0.module.zip").toFile())) {
            var content = zip.getEntry("vn.example.flood-1.2.0.jar");
            assertThat(zip.getInputStream(content)).hasBinaryContent(Files.readAllBytes(jar.file()));
            assertThat(zip.getInputStream(zip.getEntry("signature")))
                    .asString(StandardCharsets.US_ASCII)
                    .matches("wardportal-signature: 1\nkey: [0-9a-f]{32}\nsignature: [A-Za-z0-9+/]{86}==\n");
            assertThat(zip.size()).isEqualTo(2);
        }
    }

    @Test
    void whatIsNoModuleIsNotSigned() throws Exception {
        run("key", "ward", "--out", folder.toString());
        Path text = Files.writeString(folder.resolve("a.jar"), "hello");

        assertThatThrownBy(() -> run("sign", text.toString(), "--key", folder + "/ward.private"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("as a jar");
    }

    @Test
    void thePublicHalfDoesNotSign() throws Exception {
        run("key", "ward", "--out", folder.toString());
        Jar jar = TinyBundle.write(folder, "vn.example.flood", "1.2.0", "word");

        assertThatThrownBy(() -> run("sign", jar.file().toString(), "--key", folder + "/ward.public"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NAME.private");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "key a b", "key a --key x", "key ../a", "sign", "sign a.jar", "sign a.jar --key"})
    void refusesWhatItDoesNotKnow(String words) {
        assertThatThrownBy(() -> run(words.split(" ")))
                .isInstanceOf(Refusal.class)
                .satisfies(refusal -> assertThat(((Refusal) refusal).exitCode()).isEqualTo(2));
    }

    private static int run(String... words) {
        return Signing.parse(List.of(words)).run();
    }
}
