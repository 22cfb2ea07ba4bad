package vn.wardportal.news.desk;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.news.Article;
import vn.wardportal.news.Articles;
import vn.wardportal.news.ManuscriptFields;
import vn.wardportal.news.State;
import vn.wardportal.news.Text;

/** Lets articles go the way of approval: shows them to checks, publishes what was decided. */
@Component
public class NewsApproval implements Approval {

    /** What subjects of articles begin with. */
    public static final String KIND = "news.article";

    private final Articles articles;
    private final Desk desk;
    private final Publishing publishing;
    private final Examination examination;

    @Activate
    public NewsApproval(
            @Reference Articles articles,
            @Reference Desk desk,
            @Reference Publishing publishing,
            @Reference Examination examination) {
        this.articles = articles;
        this.desk = desk;
        this.publishing = publishing;
        this.examination = examination;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Paper> paper(String subject) {
        return article(subject)
                .filter(article -> article.state() != State.TRASHED)
                .map(this::paper);
    }

    @Override
    public Examined examined(Edition edition) {
        return examination.of(edition.subject(), ManuscriptFields.manuscript(edition.fields()));
    }

    @Override
    public boolean publish(Release release) {
        return article(release.subject())
                .map(article -> publishing.publish(article.id(), release))
                .orElse(false);
    }

    @Override
    public void withdraw(String subject, String reason) {
        article(subject)
                .filter(article -> article.state() == State.PUBLISHED)
                .ifPresent(article -> publishing.withdraw(article.id(), article.version(), reason));
    }

    private Paper paper(Article article) {
        Text text = desk.written(article).text();
        String category = articles.categories().stream()
                .filter(one -> one.slug().equals(text.category()))
                .findFirst()
                .map(one -> one.title(Language.VI))
                .orElse("");
        return new Paper(text.title(), category, "tin-tuc/" + article.id());
    }

    private Optional<Article> article(String subject) {
        String id = subject.substring(subject.indexOf('/') + 1);
        return subject.startsWith(KIND + "/") && id.matches("\\d{1,18}")
                ? articles.find(Long.parseLong(id))
                : Optional.empty();
    }
}
