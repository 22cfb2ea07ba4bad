package vn.wardportal.web.pages;

import gg.jte.Content;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.wardportal.api.page.Attachment;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Paper;
import vn.wardportal.api.text.Language;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.answer.Keep;
import vn.wardportal.web.frame.Link;
import vn.wardportal.web.frame.Reading;
import vn.wardportal.web.frame.Sheet;
import vn.wardportal.web.frame.Shell;

/** Makes the answer for each place of the site. */
public final class Pages {

    private final Contributions contributions;
    private final SiteFacts site;
    private final Clock clock;
    private final Shells shells;
    private final Prints prints;
    private final NotesAbove notes;
    private final Twinning twinning;
    private final Problems problems;
    private final LastCopies copies;

    public Pages(Contributions contributions, SiteFacts site, Shells shells, Prints prints, Clock clock) {
        this.contributions = contributions;
        this.site = site;
        this.shells = shells;
        this.prints = prints;
        this.clock = clock;
        notes = new NotesAbove(contributions, clock);
        twinning = new Twinning(shells);
        problems = new Problems(shells);
        copies = new LastCopies(site, shells, notes, problems, clock);
    }

    /** The pages that say why there is no page. */
    public Problems problems() {
        return problems;
    }

    /** The answer to somebody who reads. */
    public Answer open(Target target) {
        return switch (target.place()) {
            case Place.Front front ->
                kept(new HomePage(contributions, shells, clock).document(target.language(), target.reading()), target);
            case Place.InSection in ->
                target.medium() == Medium.SCREEN
                        ? answer(in.section().page().open(in.visit()), target)
                        : draw(in, target).get();
            case Place.Paused paused -> copies.paused(paused.place(), target);
            case Place.LastCopy last -> copies.last(last.place(), target);
            case Place.AtomFeed feed ->
                new Feeds(contributions, site, target.language(), shells.texts(target.language()))
                        .answer(feed, target.address())
                        .orElseGet(() -> missing(target));
            case Place.SiteMap map ->
                new SiteMaps(contributions, site).answer(map.part()).orElseGet(() -> missing(target));
            case Place.Share share ->
                prints.share(share.page(), target.reading()).orElseGet(() -> missing(target));
            case Place.Own own -> own(own, target);
        };
    }

    /** What the module's page says on paper; the module is not needed for what is left to do then, however long it takes. */
    public Supplier<Answer> draw(Place.InSection in, Target target) {
        Page page = in.section().page().open(in.visit());
        // Only what was found is worth paper; whatever else there is to say is said on the screen.
        if (page.status() != 200 || page.attachment().isPresent()) {
            Answer said = answer(page, target.on(Medium.SCREEN));
            return () -> said;
        }
        Sheet sheet =
                twinning.sheet(Sheet.of(page, target.address()), page, target).under(notes.at(target.vietnamese()));
        Supplier<Optional<Answer>> printed = prints.on(target, page, sheet);
        return () -> laidOut(printed, target);
    }

    private Answer laidOut(Supplier<Optional<Answer>> printed, Target target) {
        try {
            return printed.get().orElseGet(() -> missing(target));
        } catch (Paper.Busy e) {
            return problem(503, target);
        }
    }

    /** The answer to somebody who sent a form. */
    public Answer submit(Target target, Form form) {
        return switch (target.place()) {
            case Place.InSection in ->
                answer(in.section().page().submit(in.visit(), form), target.on(Medium.SCREEN))
                        .kept(Keep.NEVER);
            case Place.Paused paused -> open(target);
            case Place.LastCopy last -> open(target);
            case Place.Own own when own == Place.Own.NOTHING -> missing(target);
            default -> problem(405, target);
        };
    }

    /** A page in its frame, for the eyes of those who were given its address. */
    public Answer preview(Page page, String address) {
        Sheet sheet = Sheet.of(page, address).unlisted();
        return shells.document(200, shells.shell(Language.VI, page.modified()), sheet, Reading.STANDARD)
                .with("X-Robots-Tag", "noindex");
    }

    /** Opens the front of each section of the module; says why one failed. */
    public Optional<String> probe(String module) {
        return new Probe(contributions, this).run(module);
    }

    private Answer own(Place.Own own, Target target) {
        return switch (own) {
            case SECTIONS -> allSections(target);
            case ROBOTS -> new SmallFiles(site, clock).robots();
            case SECURITY -> new SmallFiles(site, clock).security();
            case NOTHING -> missing(target);
        };
    }

    private Answer answer(Page page, Target target) {
        if (page.attachment().isPresent()) {
            return attached(page, page.attachment().get(), target);
        }
        if (page.location().isPresent()) {
            Answer away = Answer.leadingTo(
                    page.status(), Address.header(Twinning.led(page.location().get(), target)));
            return page.status() == 301 ? away.kept(Keep.SHARED) : away;
        }
        if (page.status() == 404) {
            return missing(target);
        }
        if (page.status() >= 400 && page.title().isBlank()) {
            return problem(page.status(), target);
        }
        return framed(page, target);
    }

    private static Answer attached(Page page, Attachment file, Target target) {
        String kind = file.open() ? "inline" : "attachment";
        Answer answer = Answer.of(page.status(), file.type(), file.content())
                .with("Content-Disposition", kind + "; filename=\"" + file.name() + '"')
                .with("X-Robots-Tag", "noindex")
                .modifiedAt(page.modified())
                .kept(page.status() == 200 ? target.keep() : Keep.NEVER);
        return file.open() ? answer.with("Access-Control-Allow-Origin", "*") : answer;
    }

    private Answer framed(Page asked, Target target) {
        Page page = copies.kept(asked, target);
        Shell shell = shells.shell(target.language(), page.modified());
        Sheet sheet =
                twinning.sheet(Sheet.of(page, target.address()), page, target).under(notes.at(target.vietnamese()));
        boolean listed = true;
        if (target.place() instanceof Place.InSection in) {
            listed = in.section().listed();
            sheet = listed ? withFeed(sheet, in, target.language()) : sheet.unlisted();
        }
        sheet = prints.offered(target, page) ? sheet.with(prints.tools(target)) : sheet;
        Instant modified = page.modified().orElseGet(clock::instant);
        Answer answer = shells.document(page.status(), shell, sheet, target.reading());
        return (listed ? answer : answer.with("X-Robots-Tag", "noindex"))
                .modifiedAt(Optional.of(modified))
                .kept(page.status() == 200 ? target.keep() : Keep.NEVER);
    }

    private Sheet withFeed(Sheet sheet, Place.InSection in, Language language) {
        return contributions
                .shown()
                .feed(in.section().module())
                .map(feed -> sheet.withFeed(new Link(in.section().place().title(language), feed.address(in, language))))
                .orElse(sheet);
    }

    /** The way from an old address with a query of its own, whatever stands at its path without it. */
    public Optional<Answer> moved(String path, String query) {
        return site.redirect(path, query).map(now -> Answer.leadingTo(301, Address.header(now)));
    }

    private Answer missing(Target target) {
        return site.redirect(target.vietnamese())
                .map(path -> Answer.leadingTo(301, Address.header(Twinning.led(path, target)))
                        .kept(Keep.SHARED))
                .orElseGet(() -> problem(404, target));
    }

    private Answer problem(int status, Target target) {
        Answer answer = problems.page(status, target.address(), target.reading(), notes.at(target.vietnamese()));
        return status == 405 ? answer.with("Allow", "GET, HEAD") : answer;
    }

    private Answer allSections(Target target) {
        Shell shell = shells.shell(target.language(), Optional.empty());
        List<Link> links = shells.links(target.language(), contributions.shown());
        String title = shell.texts().get("site.sections");
        Content content = Frames.sections(title, links);
        Sheet sheet = Sheet.of(Page.of(title, content), target.address()).translated(shell.texts());
        return kept(shells.document(200, shell, sheet, target.reading()), target);
    }

    private Answer kept(Answer document, Target target) {
        return document.modifiedAt(Optional.of(clock.instant())).kept(target.keep());
    }
}
