package vn.wardportal.audit;

import java.time.Clock;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Outbox;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;

/** Puts each act into the outbox within its own transaction; {@link Appender} makes it a link of the chain afterwards. */
@Component
public final class OutboxAudit implements Audit {

    static final String TOPIC = "audit";

    /** One key for all: entries are chained in the order they were written. */
    private static final String KEY = "entry";

    private final Outbox outbox;
    private final Clock clock;

    @Activate
    public OutboxAudit(@Reference Outbox outbox, @Reference Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void record(Handle handle, String action, String object, String summary) {
        Person person = Acting.person()
                .orElseThrow(() -> new NotPermitted("Nobody is acting, so " + action + " cannot be recorded"));
        outbox.append(
                handle,
                TOPIC,
                KEY,
                Act.of(person, clock.instant(), action, object, summary).text());
    }
}
