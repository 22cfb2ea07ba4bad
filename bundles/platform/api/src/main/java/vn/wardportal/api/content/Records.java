package vn.wardportal.api.content;

import java.util.List;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.check.Consents;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.search.SearchFeed;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.version.Editions;

/**
 * What goes with every act on contents of a kind, in its transaction: the audit entry, who may fetch its files, what is
 * found of it, its versions.
 *
 * <pre>{@code
 * records.note(handle, "withdraw", warning, reason); // audited as flood.withdraw
 * }</pre>
 *
 * @param <M> what is written
 */
public final class Records<M> {

    /** Keeps the files of what was last written apart from those that residents may fetch. */
    private static final String WRITTEN = "/written";

    private final Kind<M> kind;
    private final Audit audit;
    private final Files files;
    private final Editions editions;
    private final Consents consents;
    private final SearchFeed search;
    private final BiFunction<Handle, Long, List<Long>> depending;

    /** @param depending numbers of the others that residents read or not depending on the one of that number */
    Records(Kind<M> kind, ContentServices services, BiFunction<Handle, Long, List<Long>> depending) {
        this.kind = kind;
        this.depending = depending;
        this.audit = services.audit();
        this.files = services.files();
        this.editions = services.editions();
        this.consents = services.consents();
        this.search = services.search();
    }

    /** Something became of it. */
    public void note(Handle handle, String act, Content<M> content) {
        note(handle, act, content, "");
    }

    /** Something became of it, of which there is more to say. */
    public void note(Handle handle, String act, Content<M> content, String remark) {
        M manuscript = content.manuscript();
        String title = kind.title(manuscript);
        audit(handle, act, content, remark.isBlank() ? title : title + ": " + remark);
        files.keep(handle, kind.subject(content.id()), kind.files(manuscript), content.published());
        if (content.shown() || content.published()) {
            search.changed(handle, kind.subject(content.id()));
            depending.apply(handle, content.id()).forEach(id -> search.changed(handle, kind.subject(id)));
        }
    }

    /** Something was written that residents do not read yet. */
    public void noteWritten(Handle handle, String act, Content<M> content, M written) {
        audit(handle, act, content, kind.title(written));
        files.keep(handle, kind.subject(content.id()) + WRITTEN, kind.files(written), false);
    }

    /** It was deleted for good. */
    public void noteDeleted(Handle handle, Content<M> content) {
        String subject = kind.subject(content.id());
        audit(handle, "delete", content, kind.title(content.manuscript()));
        files.keep(handle, subject, List.of(), false);
        files.keep(handle, subject + WRITTEN, List.of(), false);
        editions.forget(handle, subject);
        search.changed(handle, subject);
    }

    /** Keeps what was written as the newest version. */
    Edition version(Handle handle, Content<M> content, M written) {
        consents.keep(handle, kind.consents(written));
        return editions.keep(handle, kind.subject(content.id()), kind.fields(written));
    }

    private void audit(Handle handle, String act, Content<M> content, String summary) {
        audit.record(handle, kind.module() + "." + act, kind.subject(content.id()), summary);
    }
}
