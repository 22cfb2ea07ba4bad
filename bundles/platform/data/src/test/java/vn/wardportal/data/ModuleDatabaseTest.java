package vn.wardportal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.api.page.Sources;

class ModuleDatabaseTest {

    private final Storage storage = Storage.inMemory("module-" + UUID.randomUUID());
    private final ModuleDatabase database = new ModuleDatabase("news", storage);

    @BeforeEach
    void migrate() {
        new H2Schemas(storage)
                .migrate("news", List.of(new Script("1-a.sql", "create table article (id int primary key)")));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void whatWasWrittenIsRead() {
        database.write(handle -> handle.execute("insert into news.article values (1)"));

        assertThat(articles()).isEqualTo(1);
    }

    @Test
    void readingCannotWrite() {
        assertThatThrownBy(() -> database.read(handle -> handle.execute("insert into news.article values (1)")))
                .hasMessageContaining("Not enough rights");
        assertThat(articles()).isZero();
    }

    @Test
    void aWriteThatFailsLeavesNothing() {
        assertThatThrownBy(() -> database.write(handle -> {
                    handle.execute("insert into news.article values (1)");
                    throw new IllegalArgumentException("second thoughts");
                }))
                .hasMessage("second thoughts");

        assertThat(articles()).isZero();
    }

    @Test
    void aWriteMakesPagesThatReadTheModuleStaleAndARelaxedOneDoesNot() {
        Sources sources = Sources.noting(this::articles).sources();

        database.writeRelaxed(handle -> handle.execute("insert into news.article values (1)"));
        assertThat(sources.current(Instant.now())).isTrue();
        database.write(handle -> handle.execute("insert into news.article values (2)"));
        assertThat(sources.current(Instant.now())).isFalse();
    }

    @Test
    void aWriteWithinAWriteIsRefusedAndBothLeaveNothing() {
        assertThatThrownBy(() -> database.write(
                        outer -> database.write(inner -> inner.execute("insert into news.article values (1)"))))
                .hasMessageContaining("writes within a write");
        assertThat(articles()).isZero();
    }

    private int articles() {
        return database.read(handle -> handle.createQuery("select count(*) from news.article")
                .mapTo(Integer.class)
                .one());
    }
}
