package vn.wardportal.regulation.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.page.Source;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.text.Dates;

/** The editions of the regulation, and which of them is in force. */
@Component(service = Editions.class)
public final class Editions {

    private static final String FIRST = "/editions/554-2019.txt";

    private final Database database;
    private final Clock clock;
    private final Source source = new Source("regulation.editions");
    private volatile List<Edition> all;

    @Activate
    public Editions(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
        all = database.read(Editions::read);
        if (all.isEmpty()) {
            add(resource());
        }
    }

    /** The one in force now. */
    public Edition current() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        source.read();
        all.stream()
                .map(Edition::from)
                .filter(from -> from.isAfter(today))
                .min(Comparator.naturalOrder())
                .ifPresent(next -> Sources.staleAt(next.atStartOfDay(Dates.ZONE).toInstant()));
        return on(today).orElseGet(all::getFirst);
    }

    /** The one that was in force on that day. */
    Optional<Edition> on(LocalDate day) {
        return all.stream().filter(edition -> !edition.from().isAfter(day)).max(Comparator.comparing(Edition::from));
    }

    /** All of them, the oldest first. */
    List<Edition> all() {
        source.read();
        return all;
    }

    /** Adds an edition, written as {@link EditionReader} reads it. */
    void add(String text) {
        add(text, (handle, edition) -> {});
    }

    /** Adds an edition; what else has to be written down is, with it. */
    void add(String text, BiConsumer<Handle, Edition> note) {
        Edition edition = EditionReader.read(text);
        database.write(handle -> {
            handle.createUpdate("insert into regulation.edition (number, valid_from, content)"
                            + " values (:number, :from, :content)")
                    .bind("number", edition.number())
                    .bind("from", edition.from())
                    .bind("content", text)
                    .execute();
            note.accept(handle, edition);
            return true;
        });
        all = database.read(Editions::read);
        source.changed();
    }

    /** What staff should know about articles. */
    public List<Note> notes() {
        return database.read(handle -> handle.createQuery("select cited, note from regulation.article_note order by id")
                .map((row, context) -> new Note(row.getString("cited"), row.getString("note")))
                .list());
    }

    private static List<Edition> read(Handle handle) {
        return handle
                .createQuery("select content from regulation.edition order by valid_from, number")
                .mapTo(String.class)
                .stream()
                .map(EditionReader::read)
                .toList();
    }

    private static String resource() {
        try (InputStream file = Objects.requireNonNull(Editions.class.getResourceAsStream(FIRST), FIRST)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FIRST, e);
        }
    }

    /**
     * What staff should know about an article.
     *
     * @param cited the place: {@code khoản 4 Điều 13}
     * @param note what has to be known
     */
    public record Note(String cited, String note) {}
}
