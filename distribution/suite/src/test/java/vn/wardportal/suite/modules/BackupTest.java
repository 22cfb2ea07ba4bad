package vn.wardportal.suite.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.suite.harness.Distribution;
import vn.wardportal.suite.harness.Distribution.Outcome;
import vn.wardportal.suite.harness.Login;
import vn.wardportal.suite.harness.Portal;
import vn.wardportal.suite.harness.Rows;

/** A portal is backed up while residents use it, lost with its disk, and restored by the commands of the README. */
class BackupTest {

    private static final int ENOUGH = 100;
    private static final String NEWS = "/tin-tuc/duong-hoa-ho-thi-ky-diem-den-cua-nguoi-yeu-hoa";

    @TempDir
    Path safe;

    private Path passphrase;

    @Test
    void everythingAcknowledgedBeforeTheBackupComesBack() throws Exception {
        passphrase = Files.writeString(safe.resolve("passphrase"), "hoa tươi Hồ Thị Kỷ mỗi sáng\n");
        Portal portal = Portal.fresh("--demo", "--dev");
        Path home = portal.home();
        Files.copy(passphrase, home.resolve("conf/backup.passphrase"));
        Login login;
        try (ModulesConsole console = ModulesConsole.first(portal)) {
            login = console.login();
            console.put(SampleJar.version("1.0.0").write(safe));
            console.stop("pages");
        }
        String picture = picture(portal);
        byte[] bytes = portal.site().bytes(picture).body();
        Set<String> before;
        Load load = Load.on(portal.url());
        Path backup = safe.resolve("cong-phuong.backup");
        try (load) {
            awaitAcknowledged(load, ENOUGH);
            before = Set.copyOf(load.acknowledged());
            succeed("backup", "--home", home.toString(), "--out", backup.toString());
        }
        assertThat(load.answers()).containsOnlyKeys("GET 200", "POST 303");

        portal.kill();
        wipe(home);
        restore(backup, home);

        Portal restored = Portal.on(home, "--dev");
        try (restored) {
            assertThat(restored.printed()).contains("is ready.").doesNotContain("PROBLEM");
            assertThat(restored.site().bytes(picture).body()).isEqualTo(bytes);
            assertThat(restored.site().get("/gioi-thieu").statusCode()).isEqualTo(503);
            assertThat(restored.site().page("/so-luu-niem").select("h1").text()).endsWith("1.0.0");
            // the password that was chosen before the backup
            ModulesConsole.again(restored, login).close();
            restored.stop();
        }
        List<String> notes = Rows.of(home, "select text from sample.note");
        assertThat(notes).containsAll(before).doesNotHaveDuplicates();
        assertThat(Rows.of(home, "select count(*) from audit.entry where action = 'backup.make'"))
                .containsExactly("0");
    }

    private void restore(Path backup, Path home) throws IOException {
        Outcome wrong = Distribution.call(
                "restore",
                backup.toString(),
                "--home",
                home.toString(),
                "--passphrase-file",
                Files.writeString(safe.resolve("wrong"), "một câu khác hẳn câu kia")
                        .toString());
        assertThat(wrong.code()).isEqualTo(6);
        assertThat(wrong.text()).contains("does not open");

        assertThat(succeed("check", backup.toString(), "--passphrase-file", passphrase.toString()))
                .contains("The backup is whole");
        succeed("restore", backup.toString(), "--home", home.toString(), "--passphrase-file", passphrase.toString());
        Outcome again = Distribution.call(
                "restore", backup.toString(), "--home", home.toString(), "--passphrase-file", passphrase.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.text()).contains("--replace");
    }

    private static String succeed(String... words) {
        Outcome outcome = Distribution.call(words);
        assertThat(outcome.code()).as(outcome.text()).isZero();
        return outcome.text();
    }

    private static String picture(Portal portal) {
        return portal.site().page(NEWS).selectFirst("img[src^=/anh/]").attr("src");
    }

    private static void awaitAcknowledged(Load load, int count) throws InterruptedException {
        while (load.acknowledged().size() < count) {
            Thread.sleep(20);
        }
    }

    private static void wipe(Path home) throws IOException {
        try (Stream<Path> paths = Files.walk(home)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
