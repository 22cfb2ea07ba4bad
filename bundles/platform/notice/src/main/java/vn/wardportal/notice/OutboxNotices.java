package vn.wardportal.notice;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Outbox;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.notice.Notices;

/** Puts each notice into the outbox within its sender's transaction; {@link Delivery} hands it out afterwards. */
@Component
public final class OutboxNotices implements Notices {

    static final String TOPIC = "notice";

    private final Outbox outbox;

    @Activate
    public OutboxNotices(@Reference Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void send(Handle handle, Notice notice) {
        if (!notice.recipients().isEmpty()) {
            outbox.append(handle, TOPIC, Lines.line(notice.subject(), 400), Parcel.pack(notice));
        }
    }

    /** It goes the same way, so that it comes after everything it settles. */
    @Override
    public void settle(Handle handle, List<Long> recipients, String subject, String outcome) {
        if (!recipients.isEmpty()) {
            Settlement settlement = new Settlement(recipients, subject, outcome);
            outbox.append(handle, TOPIC, Lines.line(subject, 400), settlement.pack());
        }
    }
}
