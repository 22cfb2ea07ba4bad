package vn.wardportal.documents.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.wardportal.api.table.DayText;
import vn.wardportal.api.table.Faulty;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.text.Slug;
import vn.wardportal.documents.DocumentNumber;
import vn.wardportal.documents.Heading;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.Reference;
import vn.wardportal.documents.Relation;
import vn.wardportal.documents.Secrecy;
import vn.wardportal.documents.Status;
import vn.wardportal.documents.parser.Kinds;
import vn.wardportal.documents.parser.Kinds.Named;

/** Makes a document of a row. What is not said stays unsaid. */
final class RowReading {

    private final Row row;
    private final Function<LocalDate, List<Named>> kinds;

    /** @param kinds those that the law knows on a day */
    RowReading(Row row, Function<LocalDate, List<Named>> kinds) {
        this.row = row;
        this.kinds = kinds;
    }

    /** The document, without text and files, which no table has. */
    Manuscript manuscript() throws Faulty {
        DocumentNumber number = number();
        String issuer = given("issuer");
        LocalDate issued = day("issued").orElseThrow(() -> new Faulty("issued", "blank"));
        notSecret();
        Heading heading = new Heading(
                number.text(),
                kind(number, issued),
                issuer,
                row.text("place"),
                Optional.of(issued),
                row.text("signer"),
                row.text("signer_title"),
                row.text("field"),
                Secrecy.NONE);
        Manuscript.Text text = new Manuscript.Text(
                given("abstract"), "", row.text("recipients"), row.text("waiver"), row.text("source.url"));
        return new Manuscript(heading, text, day("effective"), day("expires"), references(), List.of());
    }

    /** What the row says of its being in force, if it does. */
    Optional<Status> status() throws Faulty {
        String text = row.text("status");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Status said = Status.of(Slug.of(text)).orElseThrow(() -> new Faulty("status", "status", text));
        return Optional.of(said);
    }

    private DocumentNumber number() throws Faulty {
        String text = given("number");
        Optional<DocumentNumber> number = DocumentNumber.of(text);
        if (number.isEmpty() && DayText.read(text).isPresent()) {
            throw new Faulty("number", "number.day", text);
        }
        return number.orElseThrow(() -> new Faulty("number", "number", text));
    }

    /** As it is called in full, also where the file has its abbreviation, or nothing. */
    private String kind(DocumentNumber number, LocalDate issued) {
        String text = row.text("type");
        List<Named> known = kinds.apply(issued);
        return text.isEmpty()
                ? Kinds.of(number, known).orElse("")
                : known.stream()
                        .filter(kind -> kind.abbreviation().equals(text)
                                || Slug.of(kind.name()).equals(Slug.of(text)))
                        .map(Named::name)
                        .findFirst()
                        .orElse(text);
    }

    /** Whatever is secret, or for the office alone, is not brought here at all. */
    private void notSecret() throws Faulty {
        String text = row.text("secrecy");
        String plain = text.isEmpty() ? "" : Slug.of(text);
        if (!List.of("", "khong", "khong-mat", "binh-thuong", "thuong").contains(plain)) {
            throw new Faulty("secrecy", "secrecy", text);
        }
    }

    private List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            references.addAll(NamedDocuments.read(relation, row.text(Columns.RELATIONS.get(relation))));
        }
        return references;
    }

    private String given(String column) throws Faulty {
        String text = row.text(column);
        if (text.isBlank()) {
            throw new Faulty(column, "blank");
        }
        return text;
    }

    private Optional<LocalDate> day(String column) throws Faulty {
        String text = row.text(column);
        if (text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(DayText.read(text).orElseThrow(() -> new Faulty(column, "day", text)));
    }
}
