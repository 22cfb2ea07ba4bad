package vn.wardportal.web.pages;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.page.PageNotes.Note;
import vn.wardportal.api.page.Sources;

/** What has to be said above a page, by whichever module. One that fails costs no page. */
final class NotesAbove {

    private static final Logger log = LoggerFactory.getLogger(NotesAbove.class);
    private static final int SECONDS_WITHOUT = 10;

    private final Contributions contributions;
    private final Clock clock;

    NotesAbove(Contributions contributions, Clock clock) {
        this.contributions = contributions;
        this.clock = clock;
    }

    /** The notes above the page at that path. */
    List<Note> at(String path) {
        return contributions.shown().notings().stream()
                .flatMap(noting -> notes(noting, path).stream())
                .toList();
    }

    private List<Note> notes(Noting noting, String path) {
        try {
            List<Note> notes = noting.notes().notes(path);
            noting.works();
            return notes;
        } catch (RuntimeException | LinkageError e) {
            if (noting.fails()) {
                log.error("The notes of {} are left out above pages", noting.module(), e);
            }
            Sources.staleAt(clock.instant().plusSeconds(SECONDS_WITHOUT));
            return List.of();
        }
    }
}
