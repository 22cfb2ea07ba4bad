package vn.wardportal.api.content;

import java.util.Optional;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.workflow.Approval;

/**
 * Lets contents of a kind go the way of approval: shows them to checks, publishes what was decided. The module adds what
 * one is called and filed under:
 *
 * <pre>{@code
 * @Component(service = Approval.class)
 * public class WarningApproval extends ContentApproval<Warning, Words> {
 *
 *     @Activate
 *     public WarningApproval(@Reference Desk desk, @Reference Publishing publishing) {
 *         super(desk, publishing);
 *     }
 *
 *     protected Paper paper(Warning warning, Words written) {
 *         return new Paper(written.title(), "", "canh-bao/" + warning.id());
 *     }
 * }
 * }</pre>
 *
 * @param <C> the kind's contents
 * @param <M> what is written
 */
public abstract class ContentApproval<C extends Content<M>, M> implements Approval {

    private final ContentDesk<C, M> desk;
    private final ContentPublishing<C, M> publishing;

    protected ContentApproval(ContentDesk<C, M> desk, ContentPublishing<C, M> publishing) {
        this.desk = desk;
        this.publishing = publishing;
    }

    /**
     * How it is shown on its way.
     *
     * @param written what was last written of it
     */
    protected abstract Paper paper(C content, M written);

    @Override
    public final String kind() {
        return desk.kind().name();
    }

    @Override
    public final Optional<Paper> paper(String subject) {
        return find(subject)
                .filter(content -> !content.trashed())
                .map(content -> paper(content, desk.written(content)));
    }

    @Override
    public final Examined examined(Edition edition) {
        return desk.kind().examined(edition.subject(), desk.kind().manuscript(edition.fields()));
    }

    @Override
    public final boolean publish(Release release) {
        return find(release.subject())
                .map(content -> publishing.publish(content.id(), release))
                .orElse(false);
    }

    @Override
    public final void withdraw(String subject, String reason) {
        find(subject)
                .filter(Content::published)
                .ifPresent(content -> publishing.withdraw(content.id(), content.version(), reason));
    }

    @Override
    public final void reviewed(String subject) {
        desk.kind().id(subject).ifPresent(publishing::reviewed);
    }

    private Optional<C> find(String subject) {
        return desk.kind().id(subject).flatMap(desk::find);
    }
}
