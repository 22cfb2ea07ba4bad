package vn.wardportal.directory;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.search.Findable.Days;
import vn.wardportal.api.version.Edition;

/**
 * What an entry of the directory says.
 *
 * @param type what it is about; never changes
 * @param words who it is and what they do, in Vietnamese
 * @param contact how they are reached
 * @param term on which days that holds
 * @param english the same words in English
 */
public record Details(Type type, Words words, Contact contact, Term term, English english) {

    /** What an entry is about. */
    public enum Type {
        UNIT,
        PERSON
    }

    /** One that says nothing yet. */
    static Details blank(Type type) {
        return new Details(type, Words.NONE, new Contact("", "", ""), Term.ALWAYS, English.NONE);
    }

    /** What it is called. */
    public String name() {
        return words.name();
    }

    /** Whether it is about a person. */
    public boolean person() {
        return type == Type.PERSON;
    }

    /** Whether the Vietnamese was changed after its translation. */
    public boolean stale() {
        return english.given() && !english.of().equals(words.hash());
    }

    /**
     * Who it is and what they do; a text that is not given is empty.
     *
     * @param name of the unit or the person
     * @param title the person's office
     * @param work the field of work
     * @param room where they sit
     * @param hours when they are there
     */
    public record Words(String name, String title, String work, String room, String hours) {

        static final Words NONE = new Words("", "", "", "", "");

        /** Whether anything is said. */
        boolean given() {
            return Stream.of(name, title, work, room, hours).anyMatch(text -> !text.isEmpty());
        }

        /** What a translation of just these words names. */
        String hash() {
            return Edition.hash(Map.of("name", name, "title", title, "work", work, "room", room, "hours", hours));
        }

        Words clean() {
            return new Words(tidy(name), tidy(title), tidy(work), tidy(room), tidy(hours));
        }
    }

    /**
     * How they are reached; what is not given is empty.
     *
     * @param email official e-mail address
     * @param phone telephone
     * @param fax fax
     */
    public record Contact(String email, String phone, String fax) {

        Contact clean() {
            return new Contact(email.strip(), tidy(phone), tidy(fax));
        }
    }

    /**
     * On which days an entry holds.
     *
     * @param from the first day; absent if it always has
     * @param to the last day; absent if no end is known
     */
    public record Term(Optional<LocalDate> from, Optional<LocalDate> to) {

        static final Term ALWAYS = new Term(Optional.empty(), Optional.empty());

        /** Whether it holds on the day. */
        boolean holds(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && to.map(last -> !day.isAfter(last)).orElse(true);
        }

        /** The days on which it holds. */
        Days days() {
            return new Days(from, to);
        }

        /** The days after that day on which it begins or ends to hold. */
        Stream<LocalDate> changesAfter(LocalDate day) {
            return Stream.concat(from.stream(), to.map(last -> last.plusDays(1)).stream())
                    .filter(change -> change.isAfter(day));
        }
    }

    /**
     * The words in English.
     *
     * @param words the words; what is not translated is empty
     * @param of the hash of the Vietnamese words they translate
     */
    public record English(Words words, String of) {

        static final English NONE = new English(Words.NONE, "");

        /** Whether there is any translation. */
        public boolean given() {
            return words.given();
        }
    }

    /** The same with texts as they are kept; a translation of just these words stays one. */
    Details clean() {
        Words tidied = words.clean();
        Words translated = english.words().clean();
        String of = english.of().equals(words.hash()) ? tidied.hash() : english.of();
        English cleaned = translated.given() ? new English(translated, of) : English.NONE;
        return new Details(type, tidied, contact.clean(), term, cleaned);
    }

    private static String tidy(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
