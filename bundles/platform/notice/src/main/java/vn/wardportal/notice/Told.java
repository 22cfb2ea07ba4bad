package vn.wardportal.notice;

import java.time.Instant;
import java.util.Optional;

/**
 * A notice as it was given to one person.
 *
 * @param id its number
 * @param at when it was sent
 * @param title one line
 * @param text sentences, or nothing
 * @param path where it leads in the console; empty if nowhere
 * @param readAt when the person opened it, or others had dealt with it
 * @param outcome what others did about it; empty if the person opened it
 */
record Told(long id, Instant at, String title, String text, String path, Optional<Instant> readAt, String outcome) {

    boolean unread() {
        return readAt.isEmpty();
    }
}
