package vn.wardportal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.data.FailingDisk.Fault;

class FailingDiskTest {

    private final AtomicLong room = new AtomicLong(Long.MAX_VALUE);
    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();

    @TempDir
    Path folder;

    private Storage storage;
    private ModuleDatabase database;

    @BeforeEach
    void open() {
        FailingDisk.mount();
        storage = new Storage(
                "jdbc:h2:" + FailingDisk.SCHEME + ":" + folder.resolve("portal"),
                ";WRITE_DELAY=0",
                "secret",
                room::get);
        new H2Schemas(storage)
                .migrate("news", List.of(new Script("1-note.sql", "create table note (id int primary key)")));
        database = new ModuleDatabase("news", storage);
    }

    @AfterEach
    void close() {
        FailingDisk.become(Fault.NONE);
        try {
            storage.close();
        } catch (IllegalStateException e) {
            assertThat(e).hasMessageContaining("disk");
        }
    }

    @Test
    void aDiskThatIsNearlyFullTakesNothingMoreAndIsReadOn() {
        write(1);
        room.set(1 << 20);

        assertThatThrownBy(() -> write(2)).isInstanceOf(StorageFull.class).hasMessageContaining("1 MiB left");
        assertThat(notes()).containsExactly(1);
        room.set(Long.MAX_VALUE);
        write(3);
        assertThat(notes()).containsExactly(1, 3);
    }

    @Test
    void afterADiskRanFullThePortalGoesOnWithoutARestart() throws Exception {
        write(1);

        FailingDisk.become(Fault.FULL);
        assertThatThrownBy(() -> write(2)).isInstanceOf(StorageFull.class);
        FailingDisk.become(Fault.NONE);

        goesOn(3);
        assertThat(notes()).containsAll(acknowledged).contains(1, 3);
    }

    @Test
    void afterADiskRanFullNoNumberIsGivenAgain() throws Exception {
        ModuleDatabase letters = counting("letters");
        number(letters);
        counting("events");
        long last = number(letters);

        FailingDisk.become(Fault.FULL);
        assertThatThrownBy(() -> write(2)).isInstanceOf(StorageFull.class);
        FailingDisk.become(Fault.NONE);

        goesOn(3);
        letters.write(handle -> handle.execute("delete from letters.note"));
        assertThat(number(letters)).isGreaterThan(last);
    }

    @Test
    void aWriteThatTheDiskDidNotTakeIsNeverAcknowledgedNorAnyAfterIt() {
        write(1);

        FailingDisk.become(Fault.BROKEN);
        assertThatThrownBy(() -> write(2)).hasMessageContaining("The disk did not take what was written");
        FailingDisk.become(Fault.NONE);

        assertThatThrownBy(() -> write(3)).hasMessageContaining("The disk did not take what was written");
        assertThat(acknowledged).containsExactly(1);
    }

    /** Requests that held a dead connection may still fail; a moment later none does. */
    private void goesOn(int id) throws InterruptedException {
        for (int attempt = 0; attempt < 50 && !acknowledged.contains(id); attempt++) {
            try {
                write(id);
            } catch (RuntimeException e) {
                Thread.sleep(20);
            }
        }
        assertThat(acknowledged).contains(id);
    }

    private void write(int id) {
        database.write(handle -> handle.execute("merge into news.note key (id) values (?)", id));
        acknowledged.add(id);
    }

    private ModuleDatabase counting(String module) {
        String table = "create table note (id bigint generated always as identity primary key, text varchar(9))";
        new H2Schemas(storage).migrate(module, List.of(new Script("1-note.sql", table)));
        return new ModuleDatabase(module, storage);
    }

    private static long number(ModuleDatabase letters) {
        return letters.write(handle -> handle.createUpdate("insert into letters.note (text) values ('mới')")
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    private List<Integer> notes() {
        return database.read(handle -> handle.createQuery("select id from news.note order by id")
                .mapTo(Integer.class)
                .list());
    }
}
