package vn.wardportal.notice;

import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Outbox;
import vn.wardportal.api.notice.Letters;

/** Puts each letter to somebody outside into the outbox within its sender's transaction; {@link Mailbox} takes it from there. */
@Component
public final class OutboxLetters implements Letters {

    static final String TOPIC = "letter";

    private static final int ADDRESS = 200;
    private static final int NAME = 120;
    private static final int SUBJECT = 300;
    private static final int TEXT = 10_000;

    private final Outbox outbox;

    @Activate
    public OutboxLetters(@Reference Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void send(Handle handle, Letter letter) {
        String address = Lines.line(letter.address(), ADDRESS);
        String payload = String.join(
                Parcel.SEPARATOR,
                address,
                Lines.line(letter.name(), NAME),
                Lines.line(letter.subject(), SUBJECT),
                Lines.lines(letter.text(), TEXT));
        outbox.append(handle, TOPIC, address, payload);
    }
}
