package vn.wardportal.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.notice.Letters;

/** Remembers the letters of transactions that were kept. */
public final class RecordedLetters implements Letters {

    private final List<Letter> sent = new CopyOnWriteArrayList<>();

    @Override
    public void send(Handle handle, Letter letter) {
        handle.afterCommit(() -> sent.add(letter));
    }

    /** What was sent so far, the oldest first. */
    public List<Letter> sent() {
        return List.copyOf(sent);
    }
}
