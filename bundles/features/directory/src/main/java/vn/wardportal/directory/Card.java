package vn.wardportal.directory;

import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Phrase;
import vn.wardportal.directory.Details.Contact;
import vn.wardportal.directory.Details.Words;

/**
 * An entry as a page of some language shows it. A person's name is the same in every language.
 *
 * @param entry the entry
 * @param name of the unit or person
 * @param title the person's office
 * @param work the field of work
 * @param room where they sit
 * @param hours when they are there
 * @param stale whether the page shows a translation older than the Vietnamese
 */
public record Card(Entry entry, Phrase name, Phrase title, Phrase work, Phrase room, Phrase hours, boolean stale) {

    /** The entry on a page of that language. */
    static Card of(Entry entry, Language language) {
        Words vietnamese = entry.details().words();
        Words words = entry.details().english().words();
        return new Card(
                entry,
                Phrase.of(language, words.name(), vietnamese.name()),
                Phrase.of(language, words.title(), vietnamese.title()),
                Phrase.of(language, words.work(), vietnamese.work()),
                Phrase.of(language, words.room(), vietnamese.room()),
                Phrase.of(language, words.hours(), vietnamese.hours()),
                language != Language.VI && entry.details().stale());
    }

    /** How they are reached. */
    public Contact contact() {
        return entry.details().contact();
    }

    /** Whether it is about a person. */
    public boolean person() {
        return entry.details().person();
    }
}
