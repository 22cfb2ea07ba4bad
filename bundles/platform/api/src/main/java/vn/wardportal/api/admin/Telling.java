package vn.wardportal.api.admin;

import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import vn.wardportal.api.admin.Autosave.Left;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.data.WritesPaused;
import vn.wardportal.api.drafts.Drafts.Editing;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.NotPermitted;

/** What a {@link WritingView} tells in its banner, with the answers that the person has, and how it says what was done. */
final class Telling {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Banner banner;
    private final Texts words;
    private final Clock clock;

    Telling(Banner banner, Texts words, Clock clock) {
        this.banner = banner;
        this.words = words;
        this.clock = clock;
    }

    /** That something was done just now. */
    String done(String what) {
        return words.get("done", what, SECONDS.format(clock.instant().atZone(Dates.ZONE)));
    }

    String draftKept() {
        return done(words.get("draft.kept"));
    }

    String draftLost() {
        return words.get("draft.lost");
    }

    String draftShown(Left<?> left) {
        return words.get("draft.shown", Dates.time(left.at()));
    }

    /** Does what was pressed; tells what stands in its way, once what was typed is safe. */
    void attempt(Runnable work, Runnable keep) {
        try {
            work.run();
        } catch (WritesPaused e) {
            failed("paused", keep);
        } catch (StorageFull e) {
            failed("full", keep);
        } catch (NotPermitted e) {
            failed("rights", keep);
        }
    }

    /** Somebody else has the turn. */
    void locked(Editing other, Runnable take) {
        banner.warning(words.get("locked", other.name(), Dates.time(other.since())), button("take", take));
    }

    /** A draft was left, begun from this version or from an older one. */
    void left(Left<?> left, boolean older, Runnable open, Runnable drop) {
        banner.warning(
                words.get(older ? "draft.older" : "draft", Dates.time(left.at())),
                button("draft.open", open),
                button("draft.drop", drop));
    }

    /** Somebody else kept another version. */
    void outdated(String message, Runnable newest) {
        banner.problem(message, button("newest", newest));
    }

    private void failed(String key, Runnable keep) {
        keep.run();
        banner.problem(words.get(key));
    }

    private Button button(String key, Runnable work) {
        return new Button(words.get(key), event -> work.run());
    }
}
