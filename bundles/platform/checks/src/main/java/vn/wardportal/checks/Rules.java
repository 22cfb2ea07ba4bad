package vn.wardportal.checks;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/** The rules that people edit, with the days they hold on. A rule that is taken away ends; it is not forgotten. */
@Component(service = Rules.class)
public final class Rules {

    static final String PERMISSION = "checks.manage";

    private static final RowMapper<Rule> RULE = (row, context) -> new Rule(
            row.getLong("id"),
            row.getString("words"),
            Level.valueOf(row.getString("level")),
            row.getString("reason"),
            row.getString("basis"),
            row.getDate("valid_from").toLocalDate(),
            Optional.ofNullable(row.getDate("valid_to")).map(Date::toLocalDate));

    private final Database database;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public Rules(@Reference Database database, @Reference Audit audit, @Reference Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** What holds today. */
    List<Rule> current(Book book) {
        return database.read(handle -> current(handle, book));
    }

    /** Everything that ever held or will, by its words. */
    List<Rule> all(Book book) {
        return database.read(
                handle -> handle.createQuery("select * from checks.rule where book = :book order by words, valid_from")
                        .bind("book", book.name())
                        .map(RULE)
                        .list());
    }

    /**
     * Adds a rule.
     *
     * @throws Unfit if it cannot be one
     */
    void add(Book book, Rule rule) {
        Person author = Acting.require(PERMISSION);
        Rule tidy = fit(book, rule);
        database.write(handle -> {
            if (overlaps(handle, book, tidy)) {
                throw new Unfit("checks.unfit.known");
            }
            insert(handle, book, tidy, author);
            audit.record(handle, "checks.add", "checks.rule/" + book.name(), tidy.words());
            return true;
        });
    }

    /** Ends a rule: today it does not hold any more. */
    void end(Book book, Rule rule) {
        Acting.require(PERMISSION);
        database.write(handle -> {
            handle.createUpdate("update checks.rule set valid_to = :yesterday where id = :id and book = :book")
                    .bind("yesterday", today().minusDays(1))
                    .bind("id", rule.id())
                    .bind("book", book.name())
                    .execute();
            audit.record(handle, "checks.end", "checks.rule/" + book.name(), rule.words());
            return true;
        });
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    private Rule fit(Book book, Rule rule) {
        String words = book.tidy(rule.words());
        if (!book.accepts(words)) {
            throw new Unfit(book.key("unfit"));
        }
        if (rule.reason().isBlank() && book != Book.WORD) {
            throw new Unfit("checks.unfit.reason");
        }
        if (rule.to().filter(rule.from()::isAfter).isPresent()) {
            throw new Unfit("checks.unfit.days");
        }
        return new Rule(
                0, words, rule.level(), rule.reason().strip(), rule.basis().strip(), rule.from(), rule.to());
    }

    private List<Rule> current(Handle handle, Book book) {
        return handle.createQuery("""
                        select * from checks.rule where book = :book
                        and valid_from <= :today and (valid_to is null or valid_to >= :today)""")
                .bind("book", book.name())
                .bind("today", today())
                .map(RULE)
                .list();
    }

    private static boolean overlaps(Handle handle, Book book, Rule rule) {
        return handle.createQuery("""
                        select count(*) from checks.rule where book = :book and words = :words
                        and (valid_to is null or valid_to >= greatest(valid_from, :from))
                        and (:to is null or valid_from <= :to)""")
                        .bind("book", book.name())
                        .bind("words", rule.words())
                        .bind("from", rule.from())
                        .bind("to", rule.to().orElse(null))
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    private static void insert(Handle handle, Book book, Rule rule, Person author) {
        handle.createUpdate("""
                        insert into checks.rule (book, words, level, reason, basis, valid_from, valid_to, author)
                        values (:book, :words, :level, :reason, :basis, :from, :to, :author)""")
                .bind("book", book.name())
                .bind("words", rule.words())
                .bind("level", rule.level().name())
                .bind("reason", rule.reason())
                .bind("basis", rule.basis())
                .bind("from", rule.from())
                .bind("to", rule.to().orElse(null))
                .bind("author", author.login())
                .execute();
    }
}
