package vn.wardportal.search;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.site.Site;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.search.State.Phase;
import vn.wardportal.search.index.Found;
import vn.wardportal.search.index.Shown;
import vn.wardportal.search.templates.StaticTemplates;

/** The search at {@code /tim-kiem?q=…}. */
@Component
@SitePath(
        path = SearchPage.PATH,
        title = "search.title",
        listed = false,
        fleeting = true,
        bilingual = true,
        parameters = {SearchPage.QUERY, SearchPage.MODULE, SearchPage.FACETS, SearchPage.EXACT, "trang"})
public final class SearchPage implements PublicPage {

    static final String PATH = "/tim-kiem";
    static final String QUERY = "q";
    static final String MODULE = "loai";
    static final String FACETS = "loc";
    static final String EXACT = "dung";

    /** Searches at once; each is a matter of milliseconds, and more would only share the processors. */
    private static final int AT_ONCE = 4;

    private static final int WAITING_SECONDS = 2;

    private final Librarian librarian;
    private final Catalogue catalogue;
    private final Site site;
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Messages messages = Messages.of(SearchPage.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public SearchPage(@Reference Librarian librarian, @Reference Catalogue catalogue, @Reference Site site) {
        this.librarian = librarian;
        this.catalogue = catalogue;
        this.site = site;
    }

    @Override
    public Page open(Visit visit) {
        Asked asked = Asked.of(visit);
        if (!visit.path().isEmpty() || asked.page() == 0) {
            return Page.notFound();
        }
        Texts texts = messages.in(visit.language());
        if (asked.question().blank()) {
            return Page.of(
                    texts.get("search.title"),
                    templates.ask(texts, asked.question().typed()));
        }
        return inquire(asked).map(inquiry -> answer(visit, asked, inquiry)).orElseGet(() -> later(texts, asked));
    }

    private Page answer(Visit visit, Asked asked, Inquiry inquiry) {
        Texts texts = messages.in(visit.language());
        Results results = new ResultsMaker(catalogue, visit.language(), texts).results(asked, inquiry, state(texts));
        if (asked.page() > results.pages()) {
            return Page.notFound();
        }
        String title = texts.get("search.titleOf", results.typed());
        return Page.of(title, templates.results(texts, results, site.identity().phone()));
    }

    private Optional<String> state(Texts texts) {
        return librarian.state().phase() == Phase.FILLING ? Optional.of(texts.get("search.filling")) : Optional.empty();
    }

    /** What was found; nothing if there is no index now, or too many ask. */
    private Optional<Inquiry> inquire(Asked asked) {
        Shown shown = librarian.shown(asked.language());
        try {
            if (!turns.tryAcquire(WAITING_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return shown.kinds().isEmpty()
                    ? Optional.of(new Inquiry(Found.NOTHING, Optional.empty()))
                    : librarian.search(searcher -> Inquiry.make(searcher, asked, shown));
        } finally {
            turns.release();
        }
    }

    private Page later(Texts texts, Asked asked) {
        return Page.of(
                        texts.get("search.title"),
                        templates.later(
                                texts, asked.question().typed(), site.identity().phone()))
                .withStatus(503);
    }
}
