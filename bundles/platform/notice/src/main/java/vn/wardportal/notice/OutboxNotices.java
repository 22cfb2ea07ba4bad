package vn.wardportal.notice;

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
}
