package vn.wardportal.libraries.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The free edition migrates the pinned H2: what the portal's migrations stand on. */
class FlywayOnH2Test {

    @TempDir
    Path scripts;

    @Test
    void migratesOneSchemaAndRemembersIt() throws Exception {
        Files.writeString(scripts.resolve("1-articles.sql"), "create table article (id bigint primary key);");
        Files.writeString(scripts.resolve("2-title.sql"), "alter table article add column title varchar(200);");
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:flyway;DB_CLOSE_DELAY=-1");

        assertThat(flyway(source).migrate().migrationsExecuted).isEqualTo(2);
        assertThat(flyway(source).migrate().migrationsExecuted).isZero();
        assertThat(columns(source)).isEqualTo(2);
    }

    private Flyway flyway(JdbcDataSource source) {
        return Flyway.configure(getClass().getClassLoader())
                .dataSource(source)
                .schemas("NEWS")
                .defaultSchema("NEWS")
                .locations("filesystem:" + scripts)
                .sqlMigrationPrefix("")
                .sqlMigrationSeparator("-")
                .load();
    }

    private static int columns(JdbcDataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var rows = connection.createStatement().executeQuery("select * from news.article")) {
            return rows.getMetaData().getColumnCount();
        }
    }
}
