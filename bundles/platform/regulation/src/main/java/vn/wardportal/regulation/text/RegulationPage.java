package vn.wardportal.regulation.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.rules.Citation;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.regulation.templates.StaticTemplates;

/** The regulation at {@code /quy-che}: the whole text, and each article at {@code /quy-che/dieu-6}. */
@Component
@SitePath(path = Citation.PATH, title = "text.title", order = 95, kept = true)
public final class RegulationPage implements PublicPage {

    private static final Pattern ARTICLE = Pattern.compile("dieu-(\\d{1,3})");

    private final Editions editions;
    private final Messages messages = Messages.of(RegulationPage.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public RegulationPage(@Reference Editions editions) {
        this.editions = editions;
    }

    @Override
    public Page open(Visit visit) {
        Texts texts = messages.in(visit.language());
        Edition edition = editions.current();
        if (visit.path().isEmpty()) {
            return Page.of(edition.title(), templates.regulation(texts, edition))
                    .describedAs(texts.get("text.described", edition.number()));
        }
        Matcher wanted = ARTICLE.matcher(visit.path());
        return wanted.matches()
                ? edition.article(Integer.parseInt(wanted.group(1)))
                        .map(article -> article(texts, edition, article))
                        .orElseGet(Page::notFound)
                : Page.notFound();
    }

    private Page article(Texts texts, Edition edition, Article article) {
        Optional<Article> before = edition.article(article.number() - 1);
        Optional<Article> after = edition.article(article.number() + 1);
        return Page.of(
                        article.name() + ". " + article.title(),
                        templates.article(texts, edition, article, new Neighbours(before, after)))
                .under(new Crumb(texts.get("text.title"), Citation.PATH))
                .describedAs(texts.get("text.described.article", article.name(), article.title(), edition.number()));
    }

    /**
     * What stands beside an article.
     *
     * @param before the article before it
     * @param after the article after it
     */
    public record Neighbours(Optional<Article> before, Optional<Article> after) {}
}
