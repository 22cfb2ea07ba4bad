package vn.wardportal.web.pages;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Paper;
import vn.wardportal.api.page.Paper.Printout;
import vn.wardportal.api.page.SitePages;
import vn.wardportal.api.page.SitePages.Standing;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.frame.Print;
import vn.wardportal.web.frame.Reading;
import vn.wardportal.web.frame.Sharing;
import vn.wardportal.web.frame.Sheet;
import vn.wardportal.web.frame.Shell;
import vn.wardportal.web.frame.Tools;
import vn.wardportal.web.frame.Twins;

/** Brings pages on paper, into files, and to other people. */
public final class Prints {

    /** Where the page stands that helps to pass another on. */
    static final String SHARE = "/chia-se";

    /** The parameter that names that other page. */
    static final String PAGE = "trang";

    private static final int LONGEST_CODE = 300;

    private final Contributions contributions;
    private final Shells shells;
    private final SitePages standings;
    private final Function<String, Optional<Path>> pictures;

    /** @param pictures files of the portal's pictures, by their addresses */
    public Prints(
            Contributions contributions,
            Shells shells,
            SitePages standings,
            Function<String, Optional<Path>> pictures) {
        this.contributions = contributions;
        this.shells = shells;
        this.standings = standings;
        this.pictures = pictures;
    }

    /** Whether the page is something that is kept or passed on: an item, and no list or form. */
    boolean offered(Target target, Page page) {
        return page.status() == 200
                && page.modified().isPresent()
                && target.place() instanceof Place.InSection in
                && !in.visit().path().isEmpty();
    }

    /** What can be done with the page that stands there. */
    Tools tools(Target target) {
        Optional<String> file = contributions.paper().map(paper -> Medium.PDF.address(target.address()));
        return new Tools(Medium.PAPER.address(target.address()), file, sharing(target.address()));
    }

    /** The page drawn for paper, and what makes a file of it; nothing comes of that if nobody makes such files now. */
    Supplier<Optional<Answer>> on(Target target, Page page, Sheet sheet) {
        Medium medium = target.medium();
        Optional<Paper> paper = contributions.paper();
        Shell shell = shells.shell(target.language(), Optional.empty());
        String back = "https://" + shell.identity().domain() + sheet.address();
        Optional<String> file =
                medium == Medium.PDF ? Optional.empty() : paper.map(there -> Medium.PDF.address(sheet.address()));
        String qr = code(paper, back);
        String document = shells.linked(
                shell, Frames.print(new Print(shell, sheet, page.modified(), qr, target.reading(), file)));
        Optional<Instant> modified = page.modified();
        return () -> (medium == Medium.PAPER
                        ? Optional.of(Answer.of(200, Answer.HTML, document))
                        : paper.map(there -> file(there.pdf(new Printout(document, back, pictures)), back)))
                .map(made -> made.modifiedAt(modified)
                        .with("X-Robots-Tag", "noindex")
                        .kept(target.keep()));
    }

    /** The way back as a code; none where the address is longer than anybody would scan from paper. */
    private static String code(Optional<Paper> paper, String back) {
        return paper.filter(there -> back.length() <= LONGEST_CODE)
                .map(there -> there.qr(back))
                .orElse("");
    }

    private static Answer file(byte[] pdf, String back) {
        String name = back.replaceFirst(".*/", "").replaceAll("[^a-z0-9-]+", "-") + ".pdf";
        return Answer.of(200, "application/pdf", pdf)
                .with("Content-Disposition", "inline; filename=\"" + name + '"')
                .with("Link", '<' + back + ">; rel=\"canonical\"");
    }

    /** The page that helps to pass another on; nothing if that other is not there. */
    Optional<Answer> share(String address, Reading reading) {
        return standings.find(address).map(found -> share(found, reading));
    }

    private Answer share(Standing found, Reading reading) {
        Shell shell = shells.shell(Twins.language(found.path()), Optional.<Instant>empty());
        String back = "https://" + shell.identity().domain() + found.path();
        String qr = code(contributions.paper(), back);
        Sharing sharing = new Sharing(found.title(), found.path(), back, qr);
        Page page = Page.of(shell.texts().get("share.title", found.title()), Frames.share(sharing, shell.texts()));
        Sheet sheet = Sheet.of(page, sharing(found.path())).unlisted();
        return shells.document(200, shell, sheet, reading).with("X-Robots-Tag", "noindex");
    }

    /** The address of the page that helps to pass that one on. */
    static String sharing(String address) {
        return SHARE + "?" + PAGE + "=" + Address.encode(address).replace("%2F", "/");
    }
}
