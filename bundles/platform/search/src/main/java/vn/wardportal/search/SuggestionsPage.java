package vn.wardportal.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import tools.jackson.databind.json.JsonMapper;
import vn.wardportal.api.page.Attachment;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.search.index.Suggester;
import vn.wardportal.search.index.Suggestion;

/**
 * What may be meant by what was typed so far, for the script of the search box: at most eight things with their titles, what
 * they are and where they are read. Addresses are those of the Vietnamese pages; the box leads to the ones in its language.
 */
@Component
@SitePath(
        path = SuggestionsPage.PATH,
        title = "search.title",
        listed = false,
        fleeting = true,
        forPrograms = true,
        bilingual = true,
        parameters = SearchPage.QUERY)
public final class SuggestionsPage implements PublicPage {

    static final String PATH = SearchPage.PATH + "/goi-y";

    private static final String TYPE = "application/json; charset=utf-8";
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Suggestions made at once; who comes while so many are made goes on typing and asks again. */
    private static final int AT_ONCE = 4;

    private final Librarian librarian;
    private final Catalogue catalogue;
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Messages messages = Messages.of(SuggestionsPage.class);

    @Activate
    public SuggestionsPage(@Reference Librarian librarian, @Reference Catalogue catalogue) {
        this.librarian = librarian;
        this.catalogue = catalogue;
    }

    @Override
    public Page open(Visit visit) {
        if (!visit.path().isEmpty()) {
            return Page.notFound();
        }
        List<Suggestion> suggestions =
                suggestions(visit.parameters().getOrDefault(SearchPage.QUERY, ""), visit.language());
        return Page.attached(new Attachment("goi-y.json", TYPE, json(suggestions, visit.language())));
    }

    private List<Suggestion> suggestions(String typed, Language language) {
        if (!turns.tryAcquire()) {
            return List.of();
        }
        try {
            return librarian
                    .search(searcher -> Suggester.suggest(searcher, typed, librarian.shown(language)))
                    .orElse(List.of());
        } finally {
            turns.release();
        }
    }

    private byte[] json(List<Suggestion> suggestions, Language language) {
        Texts texts = messages.in(language);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("said", texts.get("search.suggested", suggestions.size()));
        document.put(
                "items",
                suggestions.stream()
                        .map(suggestion -> Map.of(
                                "title", suggestion.title(),
                                "kind", kind(suggestion, language),
                                "address", suggestion.address(),
                                "lang", suggestion.language()))
                        .toList());
        return MAPPER.writeValueAsBytes(document);
    }

    private String kind(Suggestion suggestion, Language language) {
        return catalogue
                .module(suggestion.module())
                .map(holding -> holding.title(language))
                .orElse("");
    }
}
