package vn.wardportal.api.notice;

import org.jdbi.v3.core.Handle;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Letters to people outside, who have no account: that something of theirs arrived, or changed. Staff are told by
 * {@link Notices}. A letter goes out by mail if and only if the transaction it is written in is kept, and the operator
 * named a mail server.
 *
 * <pre>{@code
 * database.write(handle -> {
 *     long id = Bookings.insert(handle, booking);
 *     letters.send(handle, new Letter(booking.mail(), booking.name(), texts.get("flood.letter.title"), words));
 *     return id;
 * });
 * }</pre>
 */
@ProviderType
public interface Letters {

    /** Sends a letter in the caller's transaction. Letters to one address go out in the order they were written. */
    void send(Handle handle, Letter letter);

    /**
     * A letter. Mail is read on its way, so it says no more than it must.
     *
     * @param address the recipient's mail address; one that is malformed is seen by the operator as a failed letter
     * @param name the recipient's name; may be empty
     * @param subject one line, up to 300 characters
     * @param text plain sentences, up to 10,000 characters; whose portal it is stands below them by itself
     */
    record Letter(String address, String name, String subject, String text) {}
}
