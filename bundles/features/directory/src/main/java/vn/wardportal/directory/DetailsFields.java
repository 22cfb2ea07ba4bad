package vn.wardportal.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.directory.Details.Contact;
import vn.wardportal.directory.Details.English;
import vn.wardportal.directory.Details.Term;
import vn.wardportal.directory.Details.Type;
import vn.wardportal.directory.Details.Words;

/** What an entry says as drafts and editions keep it: values by name. */
final class DetailsFields {

    private static final String ENGLISH = "english.";

    private DetailsFields() {}

    /** All that it says, by name. */
    static Map<String, String> of(Details details) {
        Map<String, String> fields = new HashMap<>();
        fields.put("type", details.type().name());
        put(fields, "", details.words());
        fields.put("email", details.contact().email());
        fields.put("phone", details.contact().phone());
        fields.put("fax", details.contact().fax());
        fields.put("from", day(details.term().from()));
        fields.put("to", day(details.term().to()));
        put(fields, ENGLISH, details.english().words());
        fields.put(ENGLISH + "of", details.english().of());
        return fields;
    }

    /** The entry that says so; fields that are absent are empty. */
    static Details details(Map<String, String> fields) {
        return new Details(
                Type.valueOf(fields.getOrDefault("type", Type.UNIT.name())),
                words(fields, ""),
                new Contact(text(fields, "email"), text(fields, "phone"), text(fields, "fax")),
                new Term(day(text(fields, "from")), day(text(fields, "to"))),
                new English(words(fields, ENGLISH), text(fields, ENGLISH + "of")));
    }

    private static void put(Map<String, String> fields, String prefix, Words words) {
        fields.put(prefix + "name", words.name());
        fields.put(prefix + "title", words.title());
        fields.put(prefix + "work", words.work());
        fields.put(prefix + "room", words.room());
        fields.put(prefix + "hours", words.hours());
    }

    private static Words words(Map<String, String> fields, String prefix) {
        return new Words(
                text(fields, prefix + "name"),
                text(fields, prefix + "title"),
                text(fields, prefix + "work"),
                text(fields, prefix + "room"),
                text(fields, prefix + "hours"));
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
