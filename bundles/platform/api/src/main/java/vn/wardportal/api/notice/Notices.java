package vn.wardportal.api.notice;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells people what happened to their work. A notice is sent if and only if the transaction it is written in is kept. It
 * stands in the console under "Thông báo" a moment later, and goes out by mail as each recipient chose.
 *
 * <pre>{@code
 * database.write(handle -> {
 *     Items.hand(handle, item, next);
 *     notices.send(
 *             handle,
 *             Notice.of(List.of(next.id()), "workflow.item/" + item.id(), texts.get("workflow.notice.title", item.title()))
 *                     .saying(texts.get("workflow.notice.text", giver.name(), due))
 *                     .at("/quan-tri/xu-ly/" + item.id()));
 *     return true;
 * });
 * }</pre>
 */
@ProviderType
public interface Notices {

    /**
     * Sends a notice in the caller's transaction. Notices about one subject arrive in the order they were sent.
     *
     * @param handle the handle of the write that makes it necessary
     */
    void send(Handle handle, Notice notice);

    /**
     * Says, in the caller's transaction, that these people need not do anything about a subject any more, since somebody
     * has. What they were told about it before and have not read is marked as read, shows why, and is left out of digests.
     *
     * @param handle the handle of the write that deals with the matter
     * @param recipients numbers of the accounts that need not act; others keep what they were told
     * @param subject as the notices named it
     * @param outcome what was done, one line in Vietnamese: {@code Đỗ Nam đã xử lý}
     */
    void settle(Handle handle, List<Long> recipients, String subject, String outcome);
}
