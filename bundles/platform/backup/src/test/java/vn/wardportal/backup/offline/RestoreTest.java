package vn.wardportal.backup.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.backup.snapshot.Facts;
import vn.wardportal.backup.snapshot.Part;
import vn.wardportal.backup.snapshot.SnapshotWriter;

/** A restore leaves a home that is ready, or nothing at all. */
class RestoreTest {

    private static final char[] PASSPHRASE = "hoa tươi Hồ Thị Kỷ".toCharArray();

    @TempDir
    Path folder;

    private Path snapshot;
    private Path home;

    @BeforeEach
    void make() throws Exception {
        home = folder.resolve("home");
        snapshot = folder.resolve("x.backup");
    }

    @Test
    void theHomeIsReadyWithTheRightsItHad() throws Exception {
        write(database(), 10);

        new Restore(home, version -> false).run(snapshot, PASSPHRASE, false);

        Path ready = home.resolve("restore.ready");
        assertThat(ready.resolve("conf/portal.conf")).content().isEqualTo("port = 8080\ndata.folder = data\nx = 1\n");
        assertThat(ready.resolve("data/restored-modules.txt")).content().isEqualTo("installed a 1.0.0 started\n");
        assertThat(ready.resolve("conf/backup.passphrase")).content().startsWith(new String(PASSPHRASE));
        for (String secret : List.of("data/db/secret", "conf/backup.passphrase")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ready.resolve(secret))))
                    .isEqualTo("rw-------");
        }
        assertThat(home.resolve("restore.part")).doesNotExist();
    }

    @Test
    void aHomeThatIsUsedIsLeftAloneUnlessItIsToBeReplaced() throws Exception {
        write(database(), 10);
        Files.createDirectories(home.resolve("data"));

        assertThatThrownBy(() -> new Restore(home, version -> false).run(snapshot, PASSPHRASE, false))
                .hasMessageContaining("--replace");
        assertThat(home).isDirectoryNotContaining("glob:**restore*");

        new Restore(home, version -> false).run(snapshot, PASSPHRASE, true);
        assertThat(home.resolve("restore.ready/data/db/secret")).exists();
    }

    @Test
    void aNewerPortalsBackupIsRefused() throws Exception {
        write(database(), 10);

        assertRefused(new Restore(home, version -> version.equals("1.0.0")), "newer");
    }

    @Test
    void aDatabaseThatCannotBeReadIsRefused() throws Exception {
        byte[] broken = database();
        for (int place = 0; place < broken.length; place += 7) {
            broken[place] ^= 0x55;
        }
        write(broken, 10);

        assertRefused(new Restore(home, version -> false), "database cannot be read");
    }

    @Test
    void aDiskThatIsTooSmallIsToldBeforeAnythingIsUnpacked() throws Exception {
        write(database(), Long.MAX_VALUE / 2);

        assertRefused(new Restore(home, version -> false), "no space left");
    }

    @Test
    void whatAnInterruptedRestoreLeftIsSweptAway() throws Exception {
        write(database(), 10);
        Files.createDirectories(home.resolve("restore.part/data"));

        new Restore(home, version -> false).run(snapshot, PASSPHRASE, false);

        assertThat(home.resolve("restore.ready")).exists();
    }

    private void assertRefused(Restore restore, String words) {
        assertThatThrownBy(() -> restore.run(snapshot, PASSPHRASE, false))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(words);
        assertThat(home).isEmptyDirectory();
    }

    private void write(byte[] database, long bytes) throws IOException {
        Facts facts = new Facts("1.0.0", Instant.EPOCH, bytes, "installed a 1.0.0 started\n");
        List<Part> parts = List.of(
                part("data/db/portal.mv.db", database),
                part("data/db/secret", bytes("test\n")),
                part("conf/portal.conf", bytes("port = 8080\ndata.folder = /srv/elsewhere\nx = 1\n")));
        SnapshotWriter.write(snapshot, PASSPHRASE, facts, parts, done -> {});
    }

    private byte[] database() throws IOException, SQLException {
        Path place = folder.resolve("db/portal");
        try (var connection = DriverManager.getConnection("jdbc:h2:" + place, "PORTAL", "test-owner");
                var statement = connection.createStatement()) {
            statement.execute("create table note (id int, text varchar)");
            statement.execute("insert into note select x, space(100) from system_range(1, 1000)");
        }
        return Files.readAllBytes(folder.resolve("db/portal.mv.db"));
    }

    private static Part part(String path, byte[] content) {
        return new Part(path, content.length, Part.PRIVATE, () -> new ByteArrayInputStream(content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
