package vn.wardportal.notice;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter to one person.
 *
 * @param id its number
 * @param recipient the address
 * @param name whose it is
 * @param subject one line
 * @param body plain text
 * @param state how far it has come
 * @param writtenAt when it was put into the queue
 * @param tries how often the server was asked to take it
 * @param lastError why it was not taken the last time
 * @param endedAt when it was sent or given up
 */
record Letter(
        long id,
        String recipient,
        String name,
        String subject,
        String body,
        State state,
        Instant writtenAt,
        int tries,
        String lastError,
        Optional<Instant> endedAt) {

    /** How far a letter has come. */
    enum State {
        WAITING,
        SENT,
        FAILED
    }
}
