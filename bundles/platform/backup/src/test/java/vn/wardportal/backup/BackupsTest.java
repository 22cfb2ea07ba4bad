package vn.wardportal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.backup.snapshot.Facts;
import vn.wardportal.backup.snapshot.SnapshotReader;
import vn.wardportal.testing.As;

class BackupsTest {

    @TempDir
    Path folder;

    private Ward ward;

    @BeforeEach
    void open() throws IOException {
        ward = new Ward(folder.resolve("home"));
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void aBackupHoldsWhatMustNotBeLostAndNothingElse() throws IOException {
        setPassphrase();
        List<String> paths = new ArrayList<>();

        Path file = make();

        SnapshotReader.read(file, Ward.PASSPHRASE.toCharArray(), collecting(paths), done -> {});
        assertThat(paths)
                .containsExactlyInAnyOrder(
                        "installed news 1.0.0 started\n",
                        "conf/portal.conf",
                        "data/db/portal.mv.db",
                        "data/db/secret",
                        "data/files/ab/abcd",
                        "data/modules/vn.wardportal.news/1.0.0.jar",
                        "data/portal.key");
        assertThat(file).hasFileName("cong-phuong-2026-11-25-0100.backup");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.{zip,part}");
        assertThat(ward.holds).hasValue(0);
    }

    @Test
    void aRehearsalProvesABackupAndIsRemembered() {
        setPassphrase();
        String name = make().getFileName().toString();

        Rehearsed rehearsed = ward.operator.gets(() -> ward.backups.rehearse(name, progress -> {}));

        assertThat(rehearsed.passed()).isTrue();
        assertThat(rehearsed.found()).contains("4 tệp", "nguyên vẹn");
        assertThat(list().getFirst().rehearsed()).contains(rehearsed);
        assertThat(ward.audit.entries()).anyMatch(entry -> entry.startsWith("backup.rehearse backup.snapshot/" + name));
    }

    @Test
    void aRehearsalFindsDamage() throws IOException {
        setPassphrase();
        Path file = make();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        Rehearsed rehearsed = ward.operator.gets(
                () -> ward.backups.rehearse(file.getFileName().toString(), progress -> {}));

        assertThat(rehearsed.passed()).isFalse();
        assertThat(rehearsed.found()).contains("bị hỏng");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**rehearsal-*");
    }

    @Test
    void nothingIsMadeWithoutAPassphrase() {
        assertThatThrownBy(this::make).isInstanceOf(Trouble.class).hasMessage("backup.trouble.noPassphrase");
    }

    @Test
    void thePassphraseIsTheOwnersAloneAndNotTooShort() throws IOException {
        setPassphrase();

        Path file = ward.home.resolve("conf/backup.passphrase");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(ward.audit.entries()).noneMatch(entry -> entry.contains(Ward.PASSPHRASE));
        assertThatThrownBy(() -> ward.operator.does(() -> ward.backups.setPassphrase("ngắn quá")))
                .hasMessage("backup.trouble.shortPassphrase");
        assertThat(Files.readString(file)).isEqualTo(Ward.PASSPHRASE + "\n");
    }

    @Test
    void theOldestGoAndTheLastStays() {
        setPassphrase();
        for (int number = 0; number < 4; number++) {
            make();
            ward.clock.pass(Duration.ofHours(1));
        }
        assertThat(list()).hasSize(3);

        list().stream().skip(1).forEach(old -> ward.operator.does(() -> ward.backups.delete(old.name())));
        String last = list().getFirst().name();

        assertThatThrownBy(() -> ward.operator.does(() -> ward.backups.delete(last)))
                .hasMessage("backup.trouble.last");
    }

    @Test
    void namesFromOutsideReachNoOtherFile() {
        setPassphrase();
        make();

        for (String name : List.of("../conf/portal.conf", "..", "", "cong-phuong-2026-11-25-0100.backup/../x")) {
            assertThatThrownBy(() -> ward.operator.gets(() -> ward.backups.takeAway(name)))
                    .hasMessage("backup.trouble.gone");
        }
    }

    @Test
    void whoMayNotIsRefused() {
        As other = As.person("news.edit");

        assertThatThrownBy(() -> other.gets(ward.backups::list)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> other.does(() -> ward.backups.setPassphrase(Ward.PASSPHRASE)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> other.gets(() -> ward.backups.make(Optional.empty(), 3, progress -> {})))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void theScheduleMakesOneADayAndTriesAgainWhatFailed() throws Exception {
        Schedule schedule = new Schedule(ward.database, ward.backups, ward.audit, ward.clock);
        ward.operator.does(() -> schedule.save(true, LocalTime.of(1, 30), 3));

        Acting.as(Person.PORTAL, schedule::run);
        assertThat(list()).isEmpty();

        ward.clock.pass(Duration.ofMinutes(31));
        Acting.as(Person.PORTAL, schedule::run);
        assertThat(list()).isEmpty();
        assertThat(schedule.failure().orElseThrow().reason()).contains("Chưa đặt câu mật khẩu");

        setPassphrase();
        Acting.as(Person.PORTAL, schedule::run);
        assertThat(list()).isEmpty();
        ward.clock.pass(Duration.ofMinutes(61));
        Acting.as(Person.PORTAL, schedule::run);
        Acting.as(Person.PORTAL, schedule::run);
        assertThat(list()).hasSize(1);
        assertThat(schedule.failure()).isEmpty();

        ward.clock.pass(Duration.ofDays(3));
        Acting.as(Person.PORTAL, schedule::run);
        assertThat(list()).hasSize(2);
    }

    @Test
    void aRequestOfTheCommandLineIsAnswered() throws Exception {
        Schedule schedule = new Schedule(ward.database, ward.backups, ward.audit, ward.clock);
        Requests requests = new Requests(ward.home.resolve("data"), ward.backups, schedule);
        Path answer = ward.home.resolve("data/backup.answer");

        ward.put("data/backup.request", "number=1\n");
        requests.look();
        assertThat(answer).content().contains("number=1", "code=2", "conf/backup.passphrase");

        setPassphrase();
        ward.put("data/backup.request", "number=2\nout=" + folder.resolve("out.backup") + "\n");
        requests.look();
        assertThat(answer).content().contains("number=2", "code=0");
        assertThat(folder.resolve("out.backup")).isNotEmptyFile();
        assertThat(ward.home.resolve("data/backup.request")).doesNotExist();
        requests.stop();
    }

    private void setPassphrase() {
        ward.operator.does(() -> ward.backups.setPassphrase(Ward.PASSPHRASE));
    }

    private Path make() {
        return ward.operator.gets(() -> ward.backups.make(Optional.empty(), 3, progress -> {}));
    }

    private List<Snapshot> list() {
        return ward.operator.gets(ward.backups::list);
    }

    private static SnapshotReader.Visitor collecting(List<String> paths) {
        return new SnapshotReader.Visitor() {
            @Override
            public void begin(Facts facts) {
                paths.add(facts.modules());
            }

            @Override
            public void file(String path, InputStream content) {
                paths.add(path);
            }
        };
    }
}
