package vn.wardportal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.data.Schemas.Script;

class DatabaseFileTest {

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsThereAfterTheNextStart() {
        try (Storage storage = new DatabaseFile(folder).open()) {
            new H2Schemas(storage)
                    .migrate("news", List.of(new Script("1-note.sql", "create table note (id int primary key)")));
            new ModuleDatabase("news", storage).write(handle -> handle.execute("insert into news.note values (7)"));
        }

        try (Storage storage = new DatabaseFile(folder).open()) {
            assertThat(new ModuleDatabase("news", storage)
                            .<Integer>read(handle -> handle.createQuery("select id from news.note")
                                    .mapTo(Integer.class)
                                    .one()))
                    .isEqualTo(7);
        }
    }

    /** Outbox messages are deleted once delivered, and their receivers know by the number what they have seen. */
    @Test
    void aNumberIsNotGivenAgainAfterAKill() throws IOException {
        Path killed = folder.resolve("killed");
        long last;
        try (Storage storage = new DatabaseFile(folder).open()) {
            ModuleDatabase news = counting(storage, "news");
            number(news);
            counting(storage, "events");
            last = number(news);
            news.write(handle -> handle.execute("delete from news.note"));
            Files.createDirectories(killed);
            for (String file : List.of("portal.mv.db", "secret")) {
                Files.copy(folder.resolve(file), killed.resolve(file));
            }
        }

        try (Storage storage = new DatabaseFile(killed).open()) {
            assertThat(number(new ModuleDatabase("news", storage))).isGreaterThan(last);
        }
    }

    @Test
    void theSecretIsTheOwnersAlone() throws IOException {
        new DatabaseFile(folder).open().close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aClosedDatabaseLeavesNoThreads() throws InterruptedException {
        new DatabaseFile(folder).open().close();

        for (int attempt = 0; attempt < 100 && !threads().isEmpty(); attempt++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(threads()).isEmpty();
    }

    @Test
    void aDatabaseWithoutItsSecretIsReported() throws IOException {
        new DatabaseFile(folder).open().close();
        Files.delete(folder.resolve("secret"));

        assertThatThrownBy(() -> new DatabaseFile(folder).open())
                .hasMessageContaining("Cannot open the database in " + folder)
                .hasMessageContaining("\"secret\" beside it is missing");
    }

    @Test
    void aDatabaseWithAnothersSecretIsReported() throws IOException {
        new DatabaseFile(folder).open().close();
        Files.writeString(folder.resolve("secret"), "another");

        assertThatThrownBy(() -> new DatabaseFile(folder).open()).hasMessageContaining("not the one it was made with");
    }

    @Test
    void aDatabaseThatAnotherProcessHoldsIsReported() throws Exception {
        new DatabaseFile(folder).open().close();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("open");
            assertThatThrownBy(() -> new DatabaseFile(folder).open())
                    .hasMessageContaining("another portal has it open");
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void aDamagedDatabaseIsReported() throws IOException {
        new DatabaseFile(folder).open().close();
        Path file = folder.resolve("portal.mv.db");
        byte[] noise = new byte[(int) Files.size(file)];
        new Random(554).nextBytes(noise);
        Files.write(file, noise);

        assertThatThrownBy(() -> new DatabaseFile(folder).open()).hasMessageContaining("its file is damaged");
    }

    @Test
    void aDatabaseThatWasCutOffIsReported() throws IOException {
        new DatabaseFile(folder).open().close();
        Files.write(folder.resolve("portal.mv.db"), new byte[100]);

        assertThatThrownBy(() -> new DatabaseFile(folder).open()).hasMessageContaining("its file cannot be read");
    }

    private static ModuleDatabase counting(Storage storage, String module) {
        String table = "create table note (id bigint generated always as identity primary key, text varchar(9))";
        new H2Schemas(storage).migrate(module, List.of(new Script("1-note.sql", table)));
        return new ModuleDatabase(module, storage);
    }

    private static long number(ModuleDatabase news) {
        return news.write(handle -> handle.createUpdate("insert into news.note (text) values ('mới')")
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("writers") || name.startsWith("readers") || name.startsWith("H2 "))
                .toList();
    }

    /** Another process with the database open. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws InterruptedException {
            Storage storage = new DatabaseFile(Path.of(arguments[0])).open();
            System.out.println("open");
            Thread.sleep(TimeUnit.MINUTES.toMillis(1));
            storage.close();
        }
    }
}
