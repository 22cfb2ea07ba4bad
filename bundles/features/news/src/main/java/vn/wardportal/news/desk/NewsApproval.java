package vn.wardportal.news.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentApproval;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.search.Findable.Passage;
import vn.wardportal.api.search.Findable.Translation;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.news.Article;
import vn.wardportal.news.Articles;
import vn.wardportal.news.English;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.Text;
import vn.wardportal.news.desk.Compilation.Part;

/** Lets articles go the way of approval. */
@Component(service = Approval.class)
public class NewsApproval extends ContentApproval<Article, Manuscript> {

    private final Articles articles;
    private final Desk desk;
    private final Texts texts = Messages.of(NewsApproval.class).in(Language.VI);

    @Activate
    public NewsApproval(@Reference Articles articles, @Reference Desk desk, @Reference Publishing publishing) {
        super(desk, publishing);
        this.articles = articles;
        this.desk = desk;
    }

    @Override
    protected Paper paper(Article article, Manuscript written) {
        Text text = written.text();
        String category = articles.categories().stream()
                .filter(one -> one.slug().equals(text.category()))
                .findFirst()
                .map(one -> one.title(Language.VI))
                .orElse("");
        return new Paper(text.title(), category, "tin-tuc/" + article.id());
    }

    @Override
    protected Optional<Translation> english(Manuscript manuscript) {
        return Optional.of(manuscript.english())
                .filter(English::given)
                .map(given -> new Translation(
                        given.title(),
                        given.summary(),
                        List.of(
                                Passage.formatted(given.body()),
                                Passage.plain(given.alt()),
                                Passage.plain(given.caption()))));
    }

    @Override
    public List<Category> categories() {
        return articles.categories().stream()
                .map(one -> new Category(one.slug(), texts.get("news.category.in", one.title(Language.VI))))
                .toList();
    }

    @Override
    public String category(String subject) {
        return written(subject).map(manuscript -> manuscript.text().category()).orElse("");
    }

    @Override
    public boolean merges() {
        return true;
    }

    @Override
    public String merge(List<Contribution> contributions) {
        List<Part> parts = contributions.stream()
                .map(one -> new Part(
                        one.by(),
                        written(one.subject())
                                .orElseThrow(() -> new IllegalArgumentException(texts.get("news.refused.GONE")))))
                .toList();
        try {
            Article article = desk.create(new Compilation(texts).of(parts));
            return desk.kind().subject(article.id());
        } catch (Refusal refusal) {
            throw new IllegalArgumentException(
                    refusal.mistakes().values().stream()
                            .map(texts::get)
                            .distinct()
                            .collect(Collectors.joining(" ")),
                    refusal);
        }
    }

    private Optional<Manuscript> written(String subject) {
        return desk.kind().id(subject).flatMap(desk::find).map(desk::written);
    }
}
