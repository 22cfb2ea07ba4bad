package vn.wardportal.directory;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.table.DayText;
import vn.wardportal.api.table.Faulty;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.text.Slug;
import vn.wardportal.api.text.Texts;
import vn.wardportal.directory.Details.Contact;
import vn.wardportal.directory.Details.English;
import vn.wardportal.directory.Details.Term;
import vn.wardportal.directory.Details.Type;
import vn.wardportal.directory.Details.Words;

/** Makes an entry of a row. What a blank cell leaves open stays as it was before. */
final class EntryReading {

    private static final Map<Field, String> COLUMNS = Map.of(
            Field.ENGLISH_NAME, "en_name",
            Field.ENGLISH_TITLE, "en_title",
            Field.ENGLISH_WORK, "en_work",
            Field.ENGLISH_ROOM, "en_room",
            Field.ENGLISH_HOURS, "en_hours");

    private final Row row;
    private final Texts texts;

    EntryReading(Row row, Texts texts) {
        this.row = row;
        this.texts = texts;
    }

    /** What the row is about. */
    Type type() throws Faulty {
        String words = row.text("type");
        return switch (words.isEmpty() ? "" : Slug.of(words)) {
            case "" -> row.text("title").isEmpty() ? Type.UNIT : Type.PERSON;
            case "don-vi" -> Type.UNIT;
            case "nguoi", "ca-nhan", "can-bo" -> Type.PERSON;
            default -> throw new Faulty("type", "type", words);
        };
    }

    /** The entry as it would be then. */
    Details after(Details before) throws Faulty {
        Words words = words("", before.words());
        Words translated = words("en_", before.english().words());
        Contact known = before.contact();
        Contact contact =
                new Contact(either("email", known.email()), number("phone", known.phone()), number("fax", known.fax()));
        Term term = new Term(
                day("from", before.term().from()), day("to", before.term().to()));
        // a translation is of the words beside which it was written
        String of =
                translated.equals(before.english().words()) ? before.english().of() : words.hash();
        Details after = new Details(before.type(), words, contact, term, new English(translated, of)).clean();
        check(after);
        return after;
    }

    private void check(Details details) throws Faulty {
        Optional<Map.Entry<Field, String>> wrong =
                DetailsMistakes.forKeeping(details).entrySet().stream().findFirst();
        if (wrong.isPresent()) {
            Field field = wrong.get().getKey();
            throw new Faulty(
                    COLUMNS.getOrDefault(field, field.name().toLowerCase(Locale.ROOT)),
                    "mistake",
                    texts.get(wrong.get().getValue()));
        }
    }

    private Words words(String prefix, Words before) {
        return new Words(
                either(prefix + "name", before.name()),
                either(prefix + "title", before.title()),
                either(prefix + "work", before.work()),
                either(prefix + "room", before.room()),
                either(prefix + "hours", before.hours()));
    }

    /** A spreadsheet takes a number of nothing but digits for a sum, and drops the zero before it. */
    private String number(String column, String before) throws Faulty {
        String text = row.text(column);
        if (text.matches("[2-9]\\d{8,9}")) {
            throw new Faulty(column, "zero", text);
        }
        return either(column, before);
    }

    private Optional<LocalDate> day(String column, Optional<LocalDate> before) throws Faulty {
        String text = row.text(column);
        if (text.isEmpty()) {
            return before;
        }
        return Optional.of(DayText.read(text).orElseThrow(() -> new Faulty(column, "day", text)));
    }

    private String either(String column, String before) {
        String text = row.text(column);
        return text.isEmpty() ? before : text;
    }
}
