package vn.wardportal.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    private final TestDatabase database = TestDatabase.of(TestDatabaseTest.class);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theScriptsOfTheModuleHaveRunInTheirOrder() {
        database.write(handle -> handle.execute("insert into testing.note (id, text) values (1, 'a')"));

        assertThat(database.<String>read(handle -> handle.createQuery("select text from testing.note where not pinned")
                        .mapTo(String.class)
                        .one()))
                .isEqualTo("a");
    }

    @Test
    void readingCannotWriteAsInThePortal() {
        assertThatThrownBy(() -> database.read(handle -> handle.execute("delete from testing.note")))
                .hasMessageContaining("Not enough rights");
    }

    @Test
    void eachTestHasADatabaseOfItsOwn() {
        database.write(handle -> handle.execute("insert into testing.note (id, text) values (1, 'a')"));

        try (TestDatabase other = TestDatabase.of(TestDatabaseTest.class)) {
            assertThat(other.<Integer>read(handle -> handle.createQuery("select count(*) from testing.note")
                            .mapTo(Integer.class)
                            .one()))
                    .isZero();
        }
    }
}
