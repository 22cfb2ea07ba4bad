package vn.wardportal.api.admin;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.wardportal.api.drafts.Drafts;
import vn.wardportal.api.drafts.Drafts.Draft;
import vn.wardportal.api.version.NamedFields;

/** Keeps what is being written as the person's draft, whenever it has changed. */
final class Autosave<M> {

    private static final String VERSION = "version";

    private final Drafts drafts;
    private final NamedFields<M> names;
    private final Supplier<String> now;
    private String subject = "";
    private Map<String, String> known = Map.of();

    Autosave(Drafts drafts, NamedFields<M> names, Supplier<String> subject) {
        this.drafts = drafts;
        this.names = names;
        this.now = subject;
    }

    /** What is shown now is kept elsewhere, under the subject of now: only what differs from it is worth a draft. */
    void startFrom(M manuscript) {
        subject = now.get();
        known = names.fields(manuscript);
    }

    boolean changed(M manuscript) {
        return !names.fields(manuscript).equals(known);
    }

    /** Keeps the manuscript, begun from that version, if it has changed; whether it was. */
    boolean keep(M manuscript, int version) {
        Map<String, String> fields = names.fields(manuscript);
        if (fields.equals(known)) {
            return false;
        }
        Map<String, String> draft = new HashMap<>(fields);
        draft.put(VERSION, String.valueOf(version));
        drafts.save(subject, draft);
        known = fields;
        return true;
    }

    /** The draft that was left here, if it says anything else than the manuscript that is shown. */
    Optional<Left<M>> left(M shown) {
        return drafts.find(subject).map(this::left).filter(left -> !left.manuscript()
                .equals(shown));
    }

    void discard() {
        drafts.discard(subject);
    }

    private Left<M> left(Draft draft) {
        int version = Integer.parseInt(draft.fields().getOrDefault(VERSION, "0"));
        return new Left<>(names.manuscript(draft.fields()), version, draft.savedAt());
    }

    /**
     * A draft that was left.
     *
     * @param manuscript what it says
     * @param version the version it was begun from
     * @param at when it was kept
     */
    record Left<M>(M manuscript, int version, Instant at) {}
}
