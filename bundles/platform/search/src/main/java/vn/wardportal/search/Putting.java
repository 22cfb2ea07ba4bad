package vn.wardportal.search;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import vn.wardportal.api.search.Findable;
import vn.wardportal.search.index.Index;

/**
 * Puts one thing into an index as its module has it now.
 *
 * @param attachments what is written in its files
 * @param unread is told of each subject whose files have not been read yet
 */
record Putting(Attachments attachments, Consumer<String> unread) {

    /** Waits that long for each file of the thing to be read. */
    void await(Holding holding, String subject, Duration patience) {
        if (!patience.isZero()) {
            holding.searchable().findable(subject).ifPresent(found -> attachments.read(found.files(), patience));
        }
    }

    /**
     * Puts it in, or takes it out where residents may not read it any more. Files that have not been read are left for later.
     */
    void put(Index index, Holding holding, String subject) throws IOException {
        Optional<Findable> findable = holding.searchable().findable(subject);
        if (findable.isEmpty()) {
            index.remove(subject);
            return;
        }
        Attachments.Read read = attachments.read(findable.get().files(), Duration.ZERO);
        index.put(holding.module(), findable.get(), read.texts(), read.finished());
        if (!read.finished()) {
            unread.accept(subject);
        }
    }
}
