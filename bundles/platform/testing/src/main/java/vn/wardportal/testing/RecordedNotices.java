package vn.wardportal.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.notice.Notices;

/** Remembers the notices of transactions that were kept. */
public final class RecordedNotices implements Notices {

    private final List<Notice> sent = new CopyOnWriteArrayList<>();

    @Override
    public void send(Handle handle, Notice notice) {
        handle.afterCommit(() -> sent.add(notice));
    }

    /** What was sent so far, the oldest first. */
    public List<Notice> sent() {
        return List.copyOf(sent);
    }

    /** What was sent to that account, the oldest first. */
    public List<Notice> to(long account) {
        return sent.stream()
                .filter(notice -> notice.recipients().contains(account))
                .toList();
    }
}
