package vn.wardportal.web.pages;

import java.time.Clock;
import java.util.Optional;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.answer.Keep;
import vn.wardportal.web.frame.Link;
import vn.wardportal.web.frame.Sheet;
import vn.wardportal.web.frame.Shell;

/** The fronts of sections as they last were, for the time when their module is away. */
final class LastCopies {

    private final SiteFacts site;
    private final Shells shells;
    private final NotesAbove notes;
    private final Problems problems;
    private final Clock clock;

    LastCopies(SiteFacts site, Shells shells, NotesAbove notes, Problems problems, Clock clock) {
        this.site = site;
        this.shells = shells;
        this.notes = notes;
        this.problems = problems;
        this.clock = clock;
    }

    /** The last copy of the section's front. */
    Answer last(SectionPlace place, Target target) {
        return site.copy(place.path()).map(copy -> copy(copy, target)).orElseGet(() -> paused(place, target));
    }

    /** What is said while the section's module is away, with the way to its last copy if there is one. */
    Answer paused(SectionPlace place, Target target) {
        Language language = target.language();
        Optional<Link> copy = site.copy(place.path())
                .map(kept -> new Link(
                        shells.texts(language).get("problem.copy", Dates.time(kept.at())),
                        place.path() + "?" + Router.COPY + "=1"));
        return problems.paused(place.title(language), copy, target.address(), target.reading());
    }

    private Answer copy(Copy copy, Target target) {
        Shell shell = shells.shell(target.language(), Optional.of(copy.at()));
        Sheet sheet = Sheet.of(Page.of(copy.title(), Frames.copy(shell.texts(), copy)), target.address())
                .unlisted()
                .under(notes.at(target.vietnamese()));
        if (target.language() != Language.VI) {
            sheet = sheet.writtenIn(Language.VI, shell.texts());
        }
        return shells.document(200, shell, sheet, target.reading())
                .with("X-Robots-Tag", "noindex")
                .kept(Keep.NEVER);
    }

    /** The same page, drawn once, and kept for the time when its module is away, if it wants that. */
    Page kept(Page page, Target target) {
        if (!(target.place() instanceof Place.InSection in) || !wantsCopy(page, target, in)) {
            return page;
        }
        Frames.Drawn drawn = Frames.drawn(page.content());
        site.keep(in.section().path(), new Copy(page.title(), drawn.html(), clock.instant()));
        return page.with(drawn);
    }

    private static boolean wantsCopy(Page page, Target target, Place.InSection in) {
        return page.status() == 200
                && target.language() == Language.VI
                && in.section().kept()
                && in.visit().path().isEmpty()
                && in.visit().parameters().isEmpty();
    }
}
