package vn.wardportal.workflow.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.testing.TestDatabase;

/** What was on the route before times were kept gets those its steps tell. */
class TimelinessScriptTest {

    private static final String OLD = """
            insert into item (subject, kind, title, category, path, route, pass, seq, state, stage, edition, hash, sender,
                sender_name, moved_at) values
                ('news.article/1', 'news.article', 'Hai lần đăng', '', 'p', 'dieu-13', 3, 9, 'PUBLISHED', 'PUBLICATION', 1,
                    repeat('0', 64), 'ctv', 'ctv', timestamp with time zone '2026-09-03 09:00:00+07'),
                ('news.article/2', 'news.article', 'Đang đi', '', 'p', 'dieu-13', 2, 4, 'UNDER_WAY', 'SYNTHESIS', 1,
                    repeat('0', 64), 'ctv', 'ctv', timestamp with time zone '2026-09-05 09:00:00+07'),
                ('news.article/3', 'news.article', 'Đang đưa lên', '', 'p', 'dieu-13', 1, 4, 'RELEASED', 'PUBLICATION', 1,
                    repeat('0', 64), 'ctv', 'ctv', timestamp with time zone '2026-09-05 09:00:00+07');
            insert into step (subject, pass, stage, act, login, name, done_at, edition, hash, remark) values
                ('news.article/1', 1, 'COLLECT', 'SEND', 'a', 'a', timestamp with time zone '2026-08-31 23:30:00Z', 1, repeat('0', 64), ''),
                ('news.article/1', 1, 'APPROVAL', 'RETURN', 'a', 'a', timestamp with time zone '2026-09-01 09:00:00+07', 1, repeat('0', 64), ''),
                ('news.article/1', 2, 'COLLECT', 'SEND_AGAIN', 'a', 'a', timestamp with time zone '2026-09-01 10:00:00+07', 1, repeat('0', 64), ''),
                ('news.article/1', 2, 'PUBLICATION', 'PUBLISH', 'a', 'a', timestamp with time zone '2026-09-01 11:00:00+07', 1, repeat('0', 64), ''),
                ('news.article/1', 2, 'PUBLICATION', 'DIFFER', 'a', 'a', timestamp with time zone '2026-09-01 11:01:00+07', 1, repeat('0', 64), ''),
                ('news.article/1', 2, 'PUBLICATION', 'PUBLISH', 'a', 'a', timestamp with time zone '2026-09-01 12:00:00+07', 1, repeat('0', 64), ''),
                ('news.article/1', 3, 'COLLECT', 'SEND_AGAIN', 'a', 'a', timestamp with time zone '2026-09-03 08:00:00+07', 1, repeat('0', 64), ''),
                ('news.article/1', 3, 'PUBLICATION', 'PUBLISH', 'a', 'a', timestamp with time zone '2026-09-03 09:00:00+07', 1, repeat('0', 64), ''),
                ('news.article/2', 1, 'COLLECT', 'SEND', 'a', 'a', timestamp with time zone '2026-09-04 08:00:00+07', 1, repeat('0', 64), ''),
                ('news.article/2', 1, 'SYNTHESIS', 'RETURN', 'a', 'a', timestamp with time zone '2026-09-04 09:00:00+07', 1, repeat('0', 64), ''),
                ('news.article/2', 2, 'COLLECT', 'SEND_AGAIN', 'a', 'a', timestamp with time zone '2026-09-05 09:00:00+07', 1, repeat('0', 64), ''),
                ('news.article/3', 1, 'COLLECT', 'SEND', 'a', 'a', timestamp with time zone '2026-09-05 08:00:00+07', 1, repeat('0', 64), ''),
                ('news.article/3', 1, 'PUBLICATION', 'PUBLISH', 'a', 'a', timestamp with time zone '2026-09-05 09:00:00+07', 1, repeat('0', 64), '');
            """;

    @Test
    void theTimesOfOldTextsAreThoseOfTheirSteps() {
        try (TestDatabase database = TestDatabase.of(
                "workflow",
                List.of(script("1-route.sql"), new Script("10-old.sql", OLD), script("20-timeliness.sql")))) {
            assertThat(texts(database, """
                            select subject || ' ' || turn || ' ' || pass || ' ' || returned || ' '
                                || formatdatetime(received_at, 'dd/MM HH:mm', 'en', 'Asia/Ho_Chi_Minh') || ' '
                                || coalesce(formatdatetime(published_at, 'dd/MM HH:mm', 'en', 'Asia/Ho_Chi_Minh'), '-')
                            from workflow.timing order by subject, turn"""))
                    .containsExactly(
                            "news.article/1 2 1 1 01/09 06:30 01/09 12:00",
                            "news.article/1 3 3 0 03/09 08:00 03/09 09:00",
                            "news.article/2 2 1 1 04/09 08:00 -",
                            "news.article/3 1 1 0 05/09 08:00 -");
            assertThat(texts(database, "select distinct cast(received_month as varchar) from workflow.timing"))
                    .containsExactly("2026-09-01");
        }
    }

    private static List<String> texts(TestDatabase database, String query) {
        return database.read(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    private static Script script(String name) {
        try (InputStream file = Timings.class.getResourceAsStream("/db/" + name)) {
            return new Script(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
