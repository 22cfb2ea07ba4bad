package vn.wardportal.checks;

import java.time.LocalDate;
import java.util.Optional;
import vn.wardportal.api.check.Finding.Level;

/**
 * A rule that people edit.
 *
 * @param id its number; 0 before it is kept
 * @param words what it is about: words, or a domain
 * @param level how grave it is; says something only in the lexicon
 * @param reason why it is there
 * @param basis the article or decision it rests on
 * @param from the first day it holds on
 * @param to the last day it holds on, if it ends
 */
record Rule(long id, String words, Level level, String reason, String basis, LocalDate from, Optional<LocalDate> to) {

    boolean holds(LocalDate day) {
        return !from.isAfter(day) && to.map(last -> !last.isBefore(day)).orElse(true);
    }
}
