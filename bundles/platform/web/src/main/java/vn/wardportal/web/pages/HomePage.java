package vn.wardportal.web.pages;

import gg.jte.Content;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.page.HomeBlock.Width;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.text.Language;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.frame.Counter;
import vn.wardportal.web.frame.Home;
import vn.wardportal.web.frame.Link;
import vn.wardportal.web.frame.Reading;
import vn.wardportal.web.frame.Sheet;
import vn.wardportal.web.frame.Shell;
import vn.wardportal.web.frame.Tasks;
import vn.wardportal.web.frame.Twins;

/** The front of the site, made of the modules' blocks. */
final class HomePage {

    private static final Logger log = LoggerFactory.getLogger(HomePage.class);
    private static final int SECONDS_WITHOUT_A_BLOCK = 10;

    private final Contributions contributions;
    private final Shells shells;
    private final Clock clock;

    HomePage(Contributions contributions, Shells shells, Clock clock) {
        this.contributions = contributions;
        this.shells = shells;
        this.clock = clock;
    }

    Answer document(Language language, Reading reading) {
        Present shown = contributions.shown();
        Shell shell = shells.shell(language, updated(shown));
        Counter counter = Counter.at(shell.identity(), clock.instant());
        Sources.staleAt(counter.until());
        Home.Blocks blocks = new Home.Blocks(
                blocks(shown, Width.MAIN, language),
                blocks(shown, Width.SIDE, language),
                blocks(shown, Width.BAND, language));
        Home home = new Home(shell, counter, Tasks.among(shown::exists, shell.texts(), shell.identity()), blocks);
        String description = shell.identity().label() + " " + shell.identity().name();
        Sheet sheet = Sheet.front(Frames.home(home), description, Twins.in(language, "/"))
                .translated(shells.texts(language))
                .withFeed(new Link(shell.identity().name(), Twins.in(language, Router.FEED)))
                .under(new NotesAbove(contributions, clock).at("/"));
        return shells.document(200, shell, sheet, reading);
    }

    private List<Content> blocks(Present shown, Width width, Language language) {
        return shown.blocks().stream()
                .filter(block -> block.width() == width)
                .flatMap(block -> content(block, language).stream())
                .toList();
    }

    /** A block that is always Vietnamese is marked so among English ones. */
    private Optional<Content> content(Block block, Language language) {
        Language asked = block.bilingual() ? language : Language.VI;
        try {
            Optional<Content> content = block.content(asked).map(drawn -> asked == language ? drawn : drawn.in(asked));
            block.works();
            return content;
        } catch (RuntimeException | LinkageError e) {
            if (block.fails()) {
                log.error("A block of {} is left out of the home page", block.module(), e);
            }
            tryAgainSoon();
            return Optional.empty();
        }
    }

    private Optional<Instant> updated(Present shown) {
        return shown.feeds().stream().flatMap(feed -> updated(feed).stream()).max(Comparator.naturalOrder());
    }

    private Optional<Instant> updated(Feed feed) {
        try {
            return feed.updated().get();
        } catch (RuntimeException | LinkageError e) {
            // The date of the last update is not worth the page; the module's own feed reports the fault.
            tryAgainSoon();
            return Optional.empty();
        }
    }

    private void tryAgainSoon() {
        Sources.staleAt(clock.instant().plusSeconds(SECONDS_WITHOUT_A_BLOCK));
    }
}
