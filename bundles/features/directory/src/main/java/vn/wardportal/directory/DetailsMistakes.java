package vn.wardportal.directory;

import java.util.Map;
import java.util.regex.Pattern;
import vn.wardportal.api.content.Mistakes;
import vn.wardportal.directory.Details.Term;
import vn.wardportal.directory.Details.Words;

/** What is wrong with an entry, as message keys by field. */
final class DetailsMistakes {

    private static final int NAME = 200;
    private static final int WORK = 1000;
    private static final int EMAIL = 120;
    private static final int PHONE = 60;

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");
    private static final Pattern NUMBER = Pattern.compile("[0-9+() .,/-]*[0-9][0-9+() .,/-]{2,}");

    private DetailsMistakes() {}

    /** What keeps it from being kept at all. */
    static Map<Field, String> forKeeping(Details details) {
        Mistakes<Field> found = new Mistakes<>(Field.class, "directory.mistake.long");
        limits(found, details);
        found.require(Field.NAME, !details.name().isEmpty(), "directory.mistake.name");
        String email = details.contact().email();
        found.require(Field.EMAIL, email.isEmpty() || ADDRESS.matcher(email).matches(), "directory.mistake.email");
        number(found, Field.PHONE, details.contact().phone());
        number(found, Field.FAX, details.contact().fax());
        found.require(Field.TO, ordered(details.term()), "directory.mistake.to");
        return found.found();
    }

    /** What keeps it from residents: that nobody could be reached, or it is not said what the person is. */
    static Map<Field, String> forResidents(Details details) {
        Mistakes<Field> found = new Mistakes<>(Field.class, "directory.mistake.long");
        found.addAll(forKeeping(details));
        found.require(Field.TITLE, !details.person() || !details.words().title().isEmpty(), "directory.mistake.title");
        found.require(
                Field.PHONE,
                details.person()
                        || !details.contact().phone().isEmpty()
                        || !details.contact().email().isEmpty(),
                "directory.mistake.phone");
        return found.found();
    }

    private static void limits(Mistakes<Field> found, Details details) {
        Words words = details.words();
        found.limit(Field.NAME, words.name(), NAME);
        found.limit(Field.TITLE, words.title(), NAME);
        found.limit(Field.WORK, words.work(), WORK);
        found.limit(Field.ROOM, words.room(), NAME);
        found.limit(Field.HOURS, words.hours(), NAME);
        Words english = details.english().words();
        found.limit(Field.ENGLISH_NAME, english.name(), NAME);
        found.limit(Field.ENGLISH_TITLE, english.title(), NAME);
        found.limit(Field.ENGLISH_WORK, english.work(), WORK);
        found.limit(Field.ENGLISH_ROOM, english.room(), NAME);
        found.limit(Field.ENGLISH_HOURS, english.hours(), NAME);
        found.limit(Field.EMAIL, details.contact().email(), EMAIL);
        found.limit(Field.PHONE, details.contact().phone(), PHONE);
        found.limit(Field.FAX, details.contact().fax(), PHONE);
    }

    private static void number(Mistakes<Field> found, Field field, String number) {
        found.require(field, number.isEmpty() || NUMBER.matcher(number).matches(), "directory.mistake.number");
    }

    private static boolean ordered(Term term) {
        return term.from().isEmpty()
                || term.to().isEmpty()
                || !term.to().get().isBefore(term.from().get());
    }
}
