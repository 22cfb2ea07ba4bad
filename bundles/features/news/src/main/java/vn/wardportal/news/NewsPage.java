package vn.wardportal.news;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.page.Thing;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.settings.Settings;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.news.Articles.Reading;
import vn.wardportal.news.templates.StaticTemplates;

/** The news at {@code /tin-tuc}: the list by category and month, and each article below. */
@Component(service = {PublicPage.class, NewsPage.class})
@SitePath(
        path = NewsPage.PATH,
        title = "news.title",
        order = 20,
        parameters = {Selection.CATEGORY, Selection.MONTH, "trang"},
        clause = "6.5",
        kept = true,
        bilingual = true)
public class NewsPage implements PublicPage {

    /** Address of the news on the site. */
    public static final String PATH = "/tin-tuc";

    private static final int LARGE = 960;
    private static final int IN_ENGLISH = 5;

    private final Articles articles;
    private final Headlines headlines;
    private final Settings settings;
    private final Clock clock;
    private final Messages messages = Messages.of(NewsPage.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public NewsPage(
            @Reference Articles articles,
            @Reference Headlines headlines,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.articles = articles;
        this.headlines = headlines;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Page open(Visit visit) {
        return visit.path().isEmpty() ? list(visit) : article(visit);
    }

    /** The article as residents would see it now, for the preview of what is not published. */
    public Page preview(Article article) {
        return show(articles.reading(article), Language.VI);
    }

    private Page list(Visit visit) {
        Texts texts = messages.in(visit.language());
        return Selection.of(visit)
                .flatMap(selection -> headlines.page(selection, visit.pageNumber()))
                .map(page -> Page.of(
                                title(page, visit.language()),
                                templates.list(texts, visit.language(), page, inEnglish(page, visit.language())))
                        .describedAs(texts.get("news.purpose")))
                .orElseGet(() -> unknown(texts));
    }

    /** What who reads English is led to from the front of the list. */
    private List<Headline> inEnglish(ListPage page, Language language) {
        boolean front = page.number() == 1 && page.selection().equals(Selection.ALL);
        return language == Language.EN && front ? headlines.newestInEnglish(0, IN_ENGLISH) : List.of();
    }

    private Page unknown(Texts texts) {
        return Page.of(texts.get("news.unknown"), templates.unknown(texts)).withStatus(404);
    }

    private String title(ListPage page, Language language) {
        Texts texts = messages.in(language);
        String title = page.selection()
                .category()
                .flatMap(page.categories()::find)
                .map(category -> category.title(language))
                .orElse(texts.get("news.title"));
        return page.number() == 1 ? title : texts.get("news.titleOfPage", title, page.number());
    }

    private Page article(Visit visit) {
        Optional<Reading> reading = articles.at(visit.path());
        if (reading.isEmpty()) {
            return Page.notFound();
        }
        Article article = reading.get().article();
        if (article.state() == State.PUBLISHED) {
            return show(reading.get(), visit.language());
        }
        return article.life().withdrawal().isPresent() ? gone(article, visit.language()) : Page.notFound();
    }

    private Page show(Reading reading, Language language) {
        Article article = reading.article();
        Wording wording = Wording.of(article.manuscript(), language);
        Texts texts = messages.in(wording.language());
        Page page = Page.of(wording.title(), templates.article(texts, wording, reading, oldSince(article)))
                .under(trail(reading, wording.language()))
                .describedAs(wording.summary())
                .modifiedAt(article.life().updated())
                .showing(article.subject())
                .as(new Thing.NewsArticle(
                        article.life().published().orElseGet(clock::instant),
                        reading.category()
                                .map(category -> category.title(wording.language()))
                                .orElse("")));
        Page shown = article.manuscript().english().given() ? page : page.in(Language.VI);
        Optional<StoredFile> picture = article.manuscript().cover().map(Cover::file);
        return picture.isPresent() ? shown.picturedBy(picture.get().address(LARGE)) : shown;
    }

    private Crumb[] trail(Reading reading, Language language) {
        Crumb front = new Crumb(messages.in(language).get("news.title"), PATH);
        return reading.category()
                .map(category ->
                        new Crumb[] {front, new Crumb(category.title(language), Selection.inCategory(category))})
                .orElse(new Crumb[] {front});
    }

    private Page gone(Article article, Language language) {
        Texts texts = messages.in(language);
        return Page.gone(
                        texts.get("news.gone"),
                        templates.gone(texts, Wording.of(article.manuscript(), language), language, article))
                .under(new Crumb(texts.get("news.title"), PATH));
    }

    /** The year of an article that has grown old; a page says itself when it will. */
    private Optional<Integer> oldSince(Article article) {
        ZonedDateTime published =
                article.life().published().orElseGet(clock::instant).atZone(Dates.ZONE);
        Instant old = published
                .plusYears(settings.of(NewsSettings.class).oldAfterYears())
                .toInstant();
        if (clock.instant().isBefore(old)) {
            Sources.staleAt(old);
            return Optional.empty();
        }
        return Optional.of(published.getYear());
    }
}
