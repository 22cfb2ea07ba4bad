package vn.wardportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.wardportal.api.data.OutboxReceiver.Message;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;

class TrailTest {

    private final Books books = new Books();

    @AfterEach
    void close() {
        books.close();
    }

    @Test
    void anActIsKeptWithWhoDidItWhenAndToWhat() {
        books.act(Books.LAN, "news.publish", "news.article/12", "Lễ hội đường hoa");

        Entry entry = find(Filter.EVERYTHING).getFirst();

        assertThat(entry.number()).isEqualTo(1);
        assertThat(entry.act().login()).isEqualTo("lan");
        assertThat(entry.act().name()).isEqualTo("Trần Thị Lan");
        assertThat(entry.act().at()).isEqualTo("2026-11-24T01:15:00.123456Z");
        assertThat(entry.act().object()).isEqualTo("news.article/12");
        assertThat(entry.act().summary()).isEqualTo("Lễ hội đường hoa");
    }

    @Test
    void aMessageThatComesTwiceIsKeptOnce() {
        books.act(Books.LAN, "news.publish", "news.article/12", "Một");
        Message again = books.sent.getFirst();

        books.appender.receive(again);

        assertThat(find(Filter.EVERYTHING)).hasSize(1);
    }

    @Test
    void nothingIsRecordedWhereNobodyActs() {
        assertThatThrownBy(() -> books.database.write(handle -> {
                    books.audit.record(handle, "news.publish", "news.article/1", "");
                    return true;
                }))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void controlCharactersAndLongTextsCannotForgeAnEntry() {
        books.act(Books.LAN, "news.publish", "news.article/1", "a\u001fb\nc" + "d".repeat(900));

        Act act = find(Filter.EVERYTHING).getFirst().act();

        assertThat(act.summary()).startsWith("a b cd").hasSize(500).endsWith("…");
        assertThat(verify().broken()).isZero();
    }

    @Test
    void anUntouchedChainIsWhole() {
        assertThat(verify()).isEqualTo(new Trail.Verdict(0, 0, Entry.NOTHING));
        fill(2_500);

        assertThat(verify().entries()).isEqualTo(2_500);
        assertThat(verify().broken()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit.entry set summary = 'Khác' where number = 3 | 3",
                "update audit.entry set login = 'mai' where number = 1 | 1",
                "update audit.entry set done_at = dateadd(hour, 1, done_at) where number = 5 | 5",
                "delete from audit.entry where number = 4 | 4",
                "delete from audit.entry where number = 5 | 5",
                "delete from audit.entry | 1",
                "update audit.head set number = 4 | 5",
                "update audit.entry set summary = 'Khác', hash = repeat('a', 64) where number = 5 | 5",
                "update audit.entry set number = 9 where number = 2 | 2",
            })
    void whateverIsChangedIsFound(String tampering, long broken) {
        fill(5);

        books.tamper(tampering);

        assertThat(verify().broken()).isEqualTo(broken);
    }

    @Test
    void entriesAreFoundByPersonActionObjectAndDay() {
        Person mai = new Person(8, "mai", "Lê Mai", Set.of());
        books.act(Books.LAN, "news.publish", "news.article/1", "Chợ hoa");
        books.act(mai, "news.edit", "news.article/2", "Đường sách");
        books.clock.pass(Duration.ofDays(3));
        books.act(mai, "news.publish", "news.article/2", "Đường sách");

        assertThat(found(filter("LAN", "", ""))).containsExactly(1L);
        assertThat(found(filter("lê mai", "", ""))).containsExactly(3L, 2L);
        assertThat(found(filter("", "news.publish", ""))).containsExactly(3L, 1L);
        assertThat(found(filter("", "", "article/2"))).containsExactly(3L, 2L);
        assertThat(found(filter("", "", "đường"))).containsExactly(3L, 2L);
        assertThat(found(filter("100%", "", "_"))).isEmpty();
        LocalDate day = LocalDate.parse("2026-11-24");
        assertThat(found(new Filter("", "", "", Optional.of(day), Optional.of(day))))
                .containsExactly(2L, 1L);
        assertThat(found(new Filter("", "", "", Optional.of(day.plusDays(1)), Optional.empty())))
                .containsExactly(3L);
    }

    @Test
    void scrollingShowsEveryEntryOnceThoughNewOnesArrive() throws Exception {
        fill(120);
        Window window = Acting.call(Books.LAN, () -> new Window(books.trail, Filter.EVERYTHING));

        List<Entry> first = Acting.call(Books.LAN, () -> window.rows(0, 50));
        fill(10);
        List<Entry> second = Acting.call(Books.LAN, () -> window.rows(50, 50));
        List<Entry> jumped = Acting.call(Books.LAN, () -> window.rows(110, 50));

        assertThat(first.getFirst().number()).isEqualTo(120);
        assertThat(second.getFirst().number()).isEqualTo(70);
        assertThat(jumped.getFirst().number()).isEqualTo(10);
        assertThat(jumped).hasSize(10);
    }

    @Test
    void whoMayNotReadItIsRefused() {
        Person mai = new Person(8, "mai", "Lê Mai", Set.of("news.edit"));

        assertThatThrownBy(() -> Acting.call(mai, books.trail::verify)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> Acting.call(mai, books.trail::last)).isInstanceOf(NotPermitted.class);
    }

    private void fill(int count) {
        for (int index = 0; index < count; index++) {
            books.act(Books.LAN, "news.publish", "news.article/" + index, "Tin " + index);
        }
    }

    private Trail.Verdict verify() {
        Trail.Verdict[] verdict = new Trail.Verdict[1];
        Acting.as(Books.LAN, () -> verdict[0] = books.trail.verify());
        return verdict[0];
    }

    private List<Entry> find(Filter filter) {
        List<List<Entry>> found = new java.util.ArrayList<>();
        Acting.as(Books.LAN, () -> found.add(books.trail.before(Long.MAX_VALUE, filter, 100)));
        return found.getFirst();
    }

    private List<Long> found(Filter filter) {
        return find(filter).stream().map(Entry::number).toList();
    }

    private static Filter filter(String person, String action, String object) {
        return new Filter(person, action, object, Optional.empty(), Optional.empty());
    }
}
