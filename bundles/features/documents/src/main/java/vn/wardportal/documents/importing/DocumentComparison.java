package vn.wardportal.documents.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import vn.wardportal.api.content.ContentDesk.Brought;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.table.Comparison;
import vn.wardportal.api.table.Difference;
import vn.wardportal.api.table.Difference.Change;
import vn.wardportal.api.table.Difference.Kind;
import vn.wardportal.api.table.Faulty;
import vn.wardportal.api.table.Plan;
import vn.wardportal.api.table.Reading;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.text.Texts;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.Secrecy;
import vn.wardportal.documents.Status;
import vn.wardportal.documents.desk.Desk;
import vn.wardportal.documents.desk.Field;
import vn.wardportal.documents.desk.ManuscriptMistakes;
import vn.wardportal.documents.desk.Worklist;
import vn.wardportal.documents.parser.Kinds;
import vn.wardportal.documents.parser.Kinds.Named;

/**
 * Compares the rows of a file with what is there, by number, issuer and year. What a table cannot say (text, files) stays as
 * it is, and so does what is in columns that the file does not have. What the file lacks is no matter: files bring a part of
 * an archive that grows.
 */
final class DocumentComparison extends Comparison {

    private final Known known;
    private final Desk desk;
    private final Rules rules;
    private final Texts texts;
    private final Endings endings;
    private final Consumer<Brought<Manuscript>> brought;

    /** Rows that are to be in force no more: only the whole file tells why. */
    private final List<Claim> claims = new ArrayList<>();

    /** By the day, for all rows ask. */
    private final Map<LocalDate, List<Named>> kinds = new HashMap<>();

    /** @param brought is given each document to be written */
    DocumentComparison(
            Known known,
            Desk desk,
            Rules rules,
            Endings endings,
            Texts texts,
            Consumer<Brought<Manuscript>> brought,
            IntConsumer progress) {
        super(Columns.LAYOUT, texts.below("documents.import"), progress);
        this.known = known;
        this.desk = desk;
        this.rules = rules;
        this.endings = endings;
        this.texts = texts;
        this.brought = brought;
    }

    private record Claim(Row row, Manuscript file, Optional<Document> there, Status status) {}

    @Override
    protected void compare(Row row) throws Faulty {
        RowReading reading = new RowReading(row, issued -> kinds.computeIfAbsent(issued, day -> Kinds.on(day, rules)));
        Manuscript file = desk.kind().clean(reading.manuscript());
        Optional<Status> claimed = reading.status();
        String identity = file.heading().identity().orElseThrow();
        once("number", identity, file.heading().number(), row);
        Optional<Document> there = known.find(identity);
        if (there.filter(document -> document.heading().secrecy() != Secrecy.NONE)
                .isPresent()) {
            throw new Faulty("number", "secret");
        }
        endings.note(file);
        if (claimed.isEmpty() || endings.dated(file, claimed.get()) || known.is(there, claimed.get())) {
            settle(row, file, there);
        } else {
            claims.add(new Claim(row, file, there, claimed.get()));
        }
    }

    private void settle(Row row, Manuscript file, Optional<Document> there) throws Faulty {
        if (there.isPresent()) {
            compare(row, there.get(), file);
        } else {
            sound(file);
            differs(new Difference(Kind.NEW, row.number(), file.title(), Optional.empty(), List.of()));
            brought.accept(new Brought<>(0, 0, file));
        }
    }

    private void compare(Row row, Document there, Manuscript file) throws Faulty {
        Manuscript before = desk.written(there);
        Manuscript after = desk.kind().clean(Merged.of(row, before, file));
        List<Change> changes = changes(Columns.cells(before, "", ""), Columns.cells(after, "", ""));
        if (changes.isEmpty()) {
            same();
            return;
        }
        sound(after);
        Optional<String> closed = desk.closed(there);
        if (closed.isPresent()) {
            throw new Faulty("", "mistake", closed.get());
        }
        differs(new Difference(
                Kind.CHANGED, row.number(), after.title(), Optional.of(Worklist.PATH + "/" + there.id()), changes));
        brought.accept(new Brought<>(there.id(), there.version(), after));
    }

    private void sound(Manuscript manuscript) throws Faulty {
        Optional<Map.Entry<Field, String>> mistake =
                ManuscriptMistakes.forKeeping(manuscript).entrySet().stream().findFirst();
        if (mistake.isPresent()) {
            throw new Faulty(
                    Columns.of(mistake.get().getKey()),
                    "mistake",
                    texts.get(mistake.get().getValue()));
        }
    }

    @Override
    public Plan plan(Reading reading) {
        for (Claim claim : claims) {
            try {
                if (!endings.said(claim.file(), claim.status())) {
                    throw new Faulty(
                            "status", "status.unsaid", texts.get(claim.status().key()));
                }
                settle(claim.row(), claim.file(), claim.there());
            } catch (Faulty e) {
                refuse(claim.row().number(), e);
            }
        }
        claims.clear();
        return super.plan(reading);
    }
}
