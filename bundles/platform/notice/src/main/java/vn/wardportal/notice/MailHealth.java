package vn.wardportal.notice;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.module.Health;
import vn.wardportal.api.module.HealthCheck;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.notice.LetterTable.Queue;
import vn.wardportal.notice.Post.Outage;

/** Whether letters go out. They wait while the server is away and the console goes on, so this is never a failure. */
@Component
@HealthCheck.Named(title = "notice.health")
public final class MailHealth implements HealthCheck {

    private final Post post;
    private final Texts texts = Messages.of(MailHealth.class).in(Language.VI);

    @Activate
    public MailHealth(@Reference Post post) {
        this.post = post;
    }

    @Override
    public Health look() {
        Queue queue = post.queue();
        Optional<Outage> outage = post.outage();
        if (post.server().isEmpty()) {
            return queue.waiting() == 0
                    ? Health.pass(texts.get("notice.health.none"))
                    : Health.warn(texts.get("notice.health.none.waiting", queue.waiting()));
        }
        if (outage.isPresent()) {
            return Health.warn(texts.get(
                    "notice.health.outage",
                    outage.get().words(),
                    queue.waiting(),
                    queue.oldest().map(Dates::time).orElse("-"),
                    Dates.time(outage.get().until())));
        }
        if (queue.failed() > 0) {
            return Health.warn(texts.get("notice.health.failed", queue.failed()) + " " + well(queue));
        }
        return Health.pass(well(queue));
    }

    private String well(Queue queue) {
        String sent = queue.sent()
                .map(time -> " " + texts.get("notice.health.sent", Dates.time(time)))
                .orElse("");
        return queue.oldest()
                        .map(time -> texts.get("notice.health.waiting", queue.waiting(), Dates.time(time)))
                        .orElse(texts.get("notice.health.empty"))
                + sent;
    }
}
