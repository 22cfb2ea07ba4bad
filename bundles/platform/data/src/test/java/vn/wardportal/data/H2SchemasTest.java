package vn.wardportal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.data.Schemas.MigrationFailed;
import vn.wardportal.api.data.Schemas.Pause;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.api.data.Schemas.TableSize;
import vn.wardportal.api.data.WritesPaused;

class H2SchemasTest {

    private static final Script FIRST = new Script("1-articles.sql", """
            create table category (id int primary key, name varchar(80) not null unique);
            create table article (
                id bigint generated always as identity primary key,
                category int not null references category (id),
                title varchar(200) not null default 'in "NEWS".article',
                plain varchar(200) generated always as (lower(title)),
                body clob
            );
            create index article_title on article (title);
            insert into category values (1, 'the "NEWS". of the day');
            """);
    private static final Script SECOND =
            new Script("2-pinned.sql", "alter table article add pinned boolean default false");
    private static final Script BROKEN =
            new Script("2-broken.sql", "create table tag (id int); alter table nothing add x int");

    private final Storage storage = Storage.inMemory("schemas-" + UUID.randomUUID());
    private final H2Schemas schemas = new H2Schemas(storage);
    private final ModuleDatabase database = new ModuleDatabase("news", storage);

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void scriptsRunOnceAndInOrder() {
        schemas.migrate("news", List.of(FIRST));

        assertThat(schemas.pending("news", List.of(FIRST, SECOND))).containsExactly(SECOND);
        schemas.migrate("news", List.of(FIRST, SECOND));
        assertThat(schemas.pending("news", List.of(FIRST, SECOND))).isEmpty();
        assertThat(schemas.upToDate("news", List.of(FIRST, SECOND))).isTrue();
        assertThat(schemas.upToDate("news", List.of(FIRST))).isFalse();
    }

    @Test
    void theCopyHoldsRowsConstraintsAndIdentityAndLeavesTheSchemaAlone() {
        schemas.migrate("news", List.of(FIRST));
        write("insert into news.article (category, title, body) values (1, 'It''s \"NEWS\".here', 'text')");

        schemas.rehearse("news", List.of(FIRST, SECOND));
        assertThat(schemas.pending("news", List.of(FIRST, SECOND))).containsExactly(SECOND);
        schemas.adopt("news");

        assertThat(count("select count(*) from news.article where pinned = false and body = 'text'"))
                .isEqualTo(1);
        assertThat(text("select plain from news.article")).isEqualTo("it's \"news\".here");
        assertThat(text("select name from news.category")).isEqualTo("the \"NEWS\". of the day");
        write("insert into news.article (category, title) values (1, 'second')");
        assertThat(count("select count(distinct id) from news.article")).isEqualTo(2);
        assertThatThrownBy(() -> write("insert into news.article (category, title) values (9, 'no such category')"))
                .hasMessageContaining("NEWS");
        assertThat(
                        count(
                                "select count(*) from information_schema.indexes where table_schema = 'NEWS' and index_name = 'ARTICLE_TITLE'"))
                .isEqualTo(1);
    }

    @Test
    void fallingBackExchangesTheSchemasUntilItIsDecided() {
        schemas.migrate("news", List.of(FIRST));
        write("insert into news.article (category, title) values (1, 'old')");
        schemas.rehearse("news", List.of(FIRST, SECOND));
        schemas.adopt("news");
        write("insert into news.article (category, title) values (1, 'new')");
        assertThat(schemas.comparedWithKept("news"))
                .containsExactly(new TableSize("article", 2, 1), new TableSize("category", 1, 1));

        schemas.fallBack("news");
        assertThat(schemas.upToDate("news", List.of(FIRST))).isTrue();
        assertThat(count("select count(*) from news.article")).isEqualTo(1);

        schemas.comeBack("news");
        schemas.comeBack("news");
        assertThat(schemas.upToDate("news", List.of(FIRST, SECOND))).isTrue();
        assertThat(count("select count(*) from news.article")).isEqualTo(2);

        schemas.fallBack("news");
        schemas.discardCopy("news");
        schemas.comeBack("news");
        assertThat(text("select title from news.article")).isEqualTo("old");
        assertThat(schemas.comparedWithKept("news")).isEmpty();
    }

    @Test
    void anOlderVersionIsAcceptedOnASchemaThatWasOnlyAddedTo() {
        schemas.migrate("news", List.of(FIRST, SECOND));

        schemas.acceptOlder("news", List.of(FIRST));

        assertThat(schemas.upToDate("news", List.of(FIRST))).isTrue();
        assertThat(schemas.pending("news", List.of(FIRST))).isEmpty();
        assertThat(schemas.pending("news", List.of(FIRST, SECOND))).isEmpty();
        Script third = new Script("3-tag.sql", "create table tag (id int)");
        schemas.rehearse("news", List.of(FIRST, SECOND, third));
        schemas.adopt("news");
        assertThat(schemas.upToDate("news", List.of(FIRST))).isFalse();
    }

    @Test
    void tablesAreWrittenOutFaithfullyAndHarmlessly() throws IOException {
        schemas.migrate("news", List.of(FIRST));
        write("insert into news.article (category, title, body) values (1, '=1+1', 'Đường \"hoa\"')");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            schemas.export("news", zip);
        }

        Map<String, String> files = unzipped(out.toByteArray());
        assertThat(files).containsOnlyKeys("article.json", "article.csv", "category.json", "category.csv");
        assertThat(files.get("article.json"))
                .contains("\"title\":\"=1+1\"", "\"body\":\"Đường \\\"hoa\\\"\"", "\"id\":1");
        assertThat(files.get("article.csv")).contains("\"'=1+1\"").contains("\"Đường \"\"hoa\"\"\"");
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void revertBringsBackWhatWasBefore() {
        schemas.migrate("news", List.of(FIRST));
        write("insert into news.article (category, title) values (1, 'old')");
        schemas.rehearse("news", List.of(FIRST, SECOND));
        schemas.adopt("news");
        write("insert into news.article (category, title) values (1, 'new')");

        schemas.revert("news");
        schemas.revert("news");

        assertThat(text("select title from news.article")).isEqualTo("old");
        assertThat(schemas.pending("news", List.of(FIRST, SECOND))).containsExactly(SECOND);
    }

    @Test
    void anAdoptionThatWasNeverDoneIsNothingToRevert() {
        schemas.migrate("news", List.of(FIRST));
        write("insert into news.article (category, title) values (1, 'old')");
        schemas.rehearse("news", List.of(FIRST, SECOND));

        schemas.revert("news");
        schemas.discardCopy("news");

        assertThat(text("select title from news.article")).isEqualTo("old");
    }

    @Test
    void anAdoptionInterruptedBetweenItsTwoRenamesIsTakenBackOrCompleted() {
        schemas.migrate("news", List.of(FIRST));
        write("insert into news.article (category, title) values (1, 'old')");
        schemas.rehearse("news", List.of(FIRST, SECOND));

        storage.execute("alter schema news rename to news__kept");
        schemas.revert("news");
        assertThat(text("select title from news.article")).isEqualTo("old");
        storage.execute("alter schema news rename to news__kept");
        schemas.adopt("news");
        assertThat(schemas.pending("news", List.of(FIRST, SECOND))).isEmpty();
    }

    @Test
    void aScriptThatFailsOnTheCopyLeavesTheSchemaAndNoCopy() {
        schemas.migrate("news", List.of(FIRST));

        assertThatThrownBy(() -> schemas.rehearse("news", List.of(FIRST, BROKEN)))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("2-broken.sql");

        assertThat(count("select count(*) from information_schema.tables where table_name = 'TAG'"))
                .isZero();
        assertThat(count("select count(*) from information_schema.schemata where schema_name like 'NEWS%'"))
                .isEqualTo(1);
    }

    @Test
    void aScriptThatNamesTheSchemaIsRefusedSinceItWouldChangeTheLiveOne() {
        Script qualified = new Script("2-pinned.sql", "alter table News.article add pinned boolean");
        schemas.migrate("news", List.of(FIRST));

        assertThatThrownBy(() -> schemas.rehearse("news", List.of(FIRST, qualified)))
                .hasMessageContaining("db/2-pinned.sql");
    }

    @Test
    void aScriptHasNoRightsOutsideItsOwnTables() {
        schemas.migrate("news", List.of(FIRST));
        schemas.migrate("pages", List.of(new Script("1-page.sql", "create table page (id int)")));

        for (String harm : List.of(
                "set schema news; drop table article",
                "set schema pages; drop table page",
                "set schema pages; create table tag as select * from page",
                "drop all objects",
                "set write_delay 500",
                "create alias halt for 'java.lang.System.exit'")) {
            assertThatThrownBy(() -> schemas.rehearse("news", List.of(FIRST, new Script("2-harm.sql", harm))))
                    .isInstanceOf(MigrationFailed.class)
                    .hasMessageContaining("2-harm.sql")
                    .hasMessageContaining("ights");
        }
        assertThat(count("select count(*) from news.article")).isZero();
        assertThat(count("select count(*) from pages.page")).isZero();
        assertThat(scriptUsers()).isEqualTo(2);
    }

    @Test
    void aMigrationThatFailsHalfwayLeavesTheSchemaAsItWasAndCanBeMended() {
        schemas.migrate("news", List.of(FIRST));
        write("insert into news.article (category, title) values (1, 'old')");

        assertThatThrownBy(() -> schemas.migrate("news", List.of(FIRST, BROKEN)))
                .hasMessageContaining("2-broken.sql");
        assertThat(schemas.upToDate("news", List.of(FIRST))).isTrue();
        schemas.migrate("news", List.of(FIRST, SECOND));

        assertThat(text("select title from news.article where pinned = false")).isEqualTo("old");
    }

    @Test
    void aMigrationInterruptedBetweenItsTwoRenamesIsCompleted() {
        schemas.migrate("news", List.of(FIRST));
        write("insert into news.article (category, title) values (1, 'old')");
        storage.execute("alter schema news rename to news__work");
        storage.execute("create schema news__old");

        schemas.migrate("news", List.of(FIRST));

        assertThat(text("select title from news.article")).isEqualTo("old");
        assertThat(count("select count(*) from information_schema.schemata where schema_name like 'NEWS%'"))
                .isEqualTo(1);
    }

    @Test
    void aMigrationCompletesAnAdoptionInterruptedBetweenItsTwoRenames() {
        schemas.migrate("news", List.of(FIRST));
        write("insert into news.article (category, title) values (1, 'old')");
        schemas.rehearse("news", List.of(FIRST, SECOND));
        storage.execute("alter schema news rename to news__kept");

        schemas.migrate("news", List.of(FIRST, SECOND));

        assertThat(text("select title from news.article where pinned = false")).isEqualTo("old");
    }

    @Test
    void viewsAreRefusedSinceTheyWouldNotSurviveAnUpgrade() {
        Script view = new Script("1-view.sql", "create view latest as select 1 as one");

        assertThatThrownBy(() -> schemas.migrate("news", List.of(view))).hasMessageContaining("[LATEST]");
    }

    @Test
    void keysThatDeleteByThemselvesAreRefusedSinceTheyWouldFailAfterAnUpgrade() {
        Script cascade = new Script("1-tags.sql", """
                create table article (id int primary key);
                create table tag (article int, constraint tag_of foreign key (article)
                    references article (id) on delete cascade)""");

        assertThatThrownBy(() -> schemas.migrate("news", List.of(cascade))).hasMessageContaining("[TAG_OF]");
    }

    @Test
    void aDroppedModuleLeavesNothing() {
        schemas.migrate("news", List.of(FIRST));
        schemas.rehearse("news", List.of(FIRST, SECOND));
        schemas.adopt("news");

        schemas.drop("news");

        assertThat(count("select count(*) from information_schema.schemata where schema_name like 'NEWS%'"))
                .isZero();
        assertThat(scriptUsers()).isZero();
    }

    @Test
    void aScriptChangedAfterItWasRunIsRefused() {
        schemas.migrate("news", List.of(FIRST));
        Script changed = new Script("1-articles.sql", FIRST.sql() + "-- changed");

        assertThatThrownBy(() -> schemas.migrate("news", List.of(changed))).isInstanceOf(MigrationFailed.class);
        assertThatThrownBy(() -> database.verify(schemas, List.of(changed))).hasMessageContaining("was changed");
    }

    @Test
    void writesAreRefusedWhilePausedAndReadingGoesOn() {
        schemas.migrate("news", List.of(FIRST));

        try (Pause pause = schemas.pauseWrites("news")) {
            assertThat(count("select count(*) from news.article")).isZero();
            assertThatThrownBy(() -> write("delete from news.article")).isInstanceOf(WritesPaused.class);
        }
        write("delete from news.article");
    }

    private void write(String sql) {
        database.write(handle -> handle.execute(sql));
    }

    private int count(String sql) {
        return database.read(
                handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    private int scriptUsers() {
        return storage.writer().withHandle(handle -> handle.createQuery(
                        "select count(*) from information_schema.users where user_name like 'SCRIPTS%'")
                .mapTo(Integer.class)
                .one());
    }

    private String text(String sql) {
        return database.read(
                handle -> handle.createQuery(sql).mapTo(String.class).one());
    }
}
