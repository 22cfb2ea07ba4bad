package vn.wardportal.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {

    private static final long MIB = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void tablesAreCountedOnlyWhenTheyAreCopied() throws IOException {
        Path jar = Files.write(folder.resolve("a.jar"), new byte[(int) MIB]);
        Path database = Files.write(folder.resolve("portal.mv.db"), new byte[(int) (2 * MIB)]);
        Room room = new Room(() -> 1000 * MIB, database);

        assertThat(room.check(jar, false).needed()).isEqualTo(3 * MIB);
        assertThat(room.check(jar, true).needed()).isEqualTo(5 * MIB);
    }

    @Test
    void aFullDiskIsRefused() throws IOException {
        Path jar = Files.write(folder.resolve("a.jar"), new byte[10]);

        assertThatThrownBy(() -> new Room(() -> 100 * MIB, folder.resolve("none")).check(jar, false))
                .hasMessage("modules.refused.room");
    }
}
