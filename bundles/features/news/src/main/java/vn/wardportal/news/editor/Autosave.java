package vn.wardportal.news.editor;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.drafts.Drafts;
import vn.wardportal.api.drafts.Drafts.Draft;
import vn.wardportal.news.Manuscript;

/** Keeps what is being written as the person's draft, whenever it has changed. */
class Autosave {

    private static final String VERSION = "version";

    private final Drafts drafts;
    private final Clock clock;
    private final String subject;
    private Map<String, String> known = Map.of();

    Autosave(Drafts drafts, Clock clock, String subject) {
        this.drafts = drafts;
        this.clock = clock;
        this.subject = subject;
    }

    /** What is shown now is kept elsewhere: only what differs from it is worth a draft. */
    void startFrom(Manuscript manuscript) {
        known = DraftFields.of(manuscript);
    }

    boolean changed(Manuscript manuscript) {
        return !DraftFields.of(manuscript).equals(known);
    }

    /**
     * Keeps the manuscript if it has changed.
     *
     * @param version the version of the article it was begun from
     * @return when it was kept, if it was
     */
    Optional<Instant> keep(Manuscript manuscript, int version) {
        Map<String, String> fields = DraftFields.of(manuscript);
        if (fields.equals(known)) {
            return Optional.empty();
        }
        Map<String, String> draft = new HashMap<>(fields);
        draft.put(VERSION, String.valueOf(version));
        drafts.save(subject, draft);
        known = fields;
        return Optional.of(clock.instant());
    }

    /** The draft that was left here, if it says anything else than the manuscript that is shown. */
    Optional<Left> left(Manuscript shown) {
        return drafts.find(subject).map(Autosave::left).filter(left -> !left.manuscript()
                .equals(shown));
    }

    void discard() {
        drafts.discard(subject);
    }

    private static Left left(Draft draft) {
        int version = Integer.parseInt(draft.fields().getOrDefault(VERSION, "0"));
        return new Left(DraftFields.manuscript(draft.fields()), version, draft.savedAt());
    }

    /**
     * A draft that was left.
     *
     * @param manuscript what it says
     * @param version the version of the article it was begun from
     * @param at when it was kept
     */
    record Left(Manuscript manuscript, int version, Instant at) {}
}
