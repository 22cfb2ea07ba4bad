package vn.wardportal.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.notice.Notices;

/** Remembers the notices of transactions that were kept. */
public final class RecordedNotices implements Notices {

    private final List<Notice> sent = new CopyOnWriteArrayList<>();
    private final List<Settled> settled = new CopyOnWriteArrayList<>();

    @Override
    public void send(Handle handle, Notice notice) {
        handle.afterCommit(() -> sent.add(notice));
    }

    @Override
    public void settle(Handle handle, List<Long> recipients, String subject, String outcome) {
        handle.afterCommit(() -> settled.add(new Settled(recipients, subject, outcome, sent.size())));
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

    /** What that account was told and nobody has dealt with, the oldest first. */
    public List<Notice> waiting(long account) {
        List<Notice> waiting = new ArrayList<>();
        for (int place = 0; place < sent.size(); place++) {
            Notice notice = sent.get(place);
            int number = place;
            if (notice.recipients().contains(account)
                    && settled.stream().noneMatch(one -> one.covers(account, notice.subject(), number))) {
                waiting.add(notice);
            }
        }
        return waiting;
    }

    /** What was said of the matters that were dealt with, the oldest first. */
    public List<String> outcomes() {
        return settled.stream().map(Settled::outcome).toList();
    }

    private record Settled(List<Long> recipients, String subject, String outcome, int before) {

        boolean covers(long account, String about, int number) {
            return number < before && recipients.contains(account) && subject.equals(about);
        }
    }
}
