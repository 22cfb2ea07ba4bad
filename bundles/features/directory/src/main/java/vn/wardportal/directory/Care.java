package vn.wardportal.directory;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Who looks at a unit's entries from time to time, and when somebody last did.
 *
 * @param owner number of the account that is asked; absent if it is nobody's
 * @param confirmed when somebody last said that the entries are right
 * @param confirmedBy who that was, by the name of that time
 * @param asked when somebody was last asked
 * @param reminded when they were reminded that they had not answered
 */
record Care(
        OptionalLong owner,
        Optional<Instant> confirmed,
        String confirmedBy,
        Optional<Instant> asked,
        Optional<Instant> reminded) {

    static final Care NOBODYS =
            new Care(OptionalLong.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());

    /** Whether somebody was asked and has not answered. */
    boolean waiting() {
        return asked.isPresent() && confirmed.map(asked.get()::isAfter).orElse(true);
    }

    /** Whether they were reminded of what they were asked last. */
    boolean remindedSinceAsked() {
        return reminded.isPresent() && asked.map(reminded.get()::isAfter).orElse(true);
    }
}
