package vn.wardportal.checks;

import java.util.Optional;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.check.Finding.Mend;
import vn.wardportal.api.check.Finding.Place;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/**
 * Makes a check's findings, with its words from the messages.
 *
 * @param number the check's lasting number
 * @param basis the article it rests on
 */
record Found(String number, String basis) {

    static final Texts TEXTS = Messages.of(Found.class).in(Language.VI);

    Finding inField(Level level, String field, String message, Object... arguments) {
        return finding(level, field, Optional.empty(), Optional.empty(), TEXTS.get(message, arguments));
    }

    Finding at(Level level, String field, Place place, String message, Object... arguments) {
        return finding(level, field, Optional.of(place), Optional.empty(), TEXTS.get(message, arguments));
    }

    Finding mended(Level level, String field, Place place, Optional<Mend> mend, String words) {
        return finding(level, field, Optional.of(place), mend, words);
    }

    private Finding finding(Level level, String field, Optional<Place> place, Optional<Mend> mend, String words) {
        return new Finding(number, level, field, place, words, basis, mend);
    }
}
