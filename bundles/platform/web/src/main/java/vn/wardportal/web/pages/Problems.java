package vn.wardportal.web.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.data.WritesPaused;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PageNotes.Note;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.frame.Link;
import vn.wardportal.web.frame.Problem;
import vn.wardportal.web.frame.Reading;
import vn.wardportal.web.frame.Sheet;
import vn.wardportal.web.frame.Shell;
import vn.wardportal.web.frame.Twins;

/** The pages that say why there is no page, and what to do next. */
public final class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    /** Of a page that is not there no twin is there either. */
    private static final Set<Integer> NOWHERE = Set.of(400, 404, 405, 410, 414);

    private static final String WHILE_STARTING = "5";
    private static final String WHILE_PAUSED = "60";
    private static final String ORIGIN = "Access-Control-Allow-Origin";
    private static final String ANY = "*";
    private static final String JSON = "application/json; charset=utf-8";

    private final Shells shells;

    Problems(Shells shells) {
        this.shells = shells;
    }

    /** The page for that status. */
    public Answer page(int status, String address, Reading reading) {
        return page(status, address, reading, List.of());
    }

    /** The page for that status, below what has to be said there. */
    Answer page(int status, String address, Reading reading, List<Note> notes) {
        return page(Problem.of(status, texts(address), address, Code.fresh()), address, reading, notes);
    }

    /** The page for a section whose module does not run, with the way to its last copy if there is one. */
    Answer paused(String title, Optional<Link> copy, String address, Reading reading) {
        Problem problem = Problem.paused(title, texts(address), address, Code.fresh());
        return page(copy.map(problem::copiedAt).orElse(problem), address, reading)
                .with("Retry-After", WHILE_PAUSED);
    }

    /** The page for the console while it is away. */
    public Answer consolePaused(String address, Reading reading) {
        return paused(texts(address).get("site.console"), Optional.empty(), address, reading);
    }

    /** The page for work that failed; what is not the visitor's doing and not expected goes to the log with its code. */
    public Answer failed(Throwable cause, String address, Reading reading) {
        return switch (cause) {
            case WritesPaused paused -> page(503, address, reading);
            case StorageFull full -> page(507, address, reading);
            case NotPermitted refused -> page(403, address, reading);
            default -> {
                String code = Code.fresh();
                log.error("{} failed, the visitor was given the code {}", address, code, cause);
                yield page(Problem.of(500, texts(address), address, code), address, reading);
            }
        };
    }

    /** What may be asked there: pages of other sites may read what is for programs, whatever headers they send along. */
    public Answer options(String address) {
        Answer answer = Answer.of(204, "text/plain", "");
        return shells.forPrograms(address)
                ? answer.with(ORIGIN, ANY)
                        .with("Access-Control-Allow-Methods", "GET, HEAD")
                        .with("Access-Control-Allow-Headers", ANY)
                : answer;
    }

    private Texts texts(String address) {
        return shells.texts(shells.forPrograms(address) ? Language.EN : Twins.language(address));
    }

    private Answer page(Problem problem, String address, Reading reading) {
        return page(problem, address, reading, List.of());
    }

    private Answer page(Problem problem, String address, Reading reading, List<Note> notes) {
        Answer answer = shells.forPrograms(address) ? forPrograms(problem) : framed(problem, address, reading, notes);
        return problem.status() == 503 ? answer.with("Retry-After", WHILE_STARTING) : answer;
    }

    /** In words that need no page around them, also for programs of other sites. */
    private static Answer forPrograms(Problem problem) {
        String detail = problem.title() + ". " + problem.words();
        String text = "{\"status\":%d,\"detail\":\"%s\",\"code\":\"%s\"}"
                .formatted(problem.status(), quoted(detail), quoted(problem.code()));
        return Answer.of(problem.status(), JSON, text).with(ORIGIN, ANY);
    }

    /** Our own words hold no control characters. */
    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private Answer framed(Problem problem, String address, Reading reading, List<Note> notes) {
        Shell shell = shells.shell(Twins.language(address), Optional.empty());
        Content content = Frames.problem(problem, shell);
        Sheet sheet = Sheet.of(Page.of(problem.title(), content), address)
                .unlisted()
                .under(notes)
                .leadingTo(
                        Twins.other(NOWHERE.contains(problem.status()) ? Twins.front(address) : address),
                        shell.texts());
        return shells.document(problem.status(), shell, sheet, reading);
    }
}
