package vn.wardportal.news.desk;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentApproval;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.news.Article;
import vn.wardportal.news.Articles;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.Text;

/** Lets articles go the way of approval. */
@Component(service = Approval.class)
public class NewsApproval extends ContentApproval<Article, Manuscript> {

    private final Articles articles;

    @Activate
    public NewsApproval(@Reference Articles articles, @Reference Desk desk, @Reference Publishing publishing) {
        super(desk, publishing);
        this.articles = articles;
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
}
