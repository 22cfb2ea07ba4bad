package vn.wardportal.news.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Examined.Picture;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.news.Article;
import vn.wardportal.news.Articles;
import vn.wardportal.news.Attachment;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.ManuscriptFields;
import vn.wardportal.news.Origin;
import vn.wardportal.news.State;
import vn.wardportal.news.Text;

/** Lets articles go the way of approval: shows them to checks, publishes what was decided. */
@Component(service = {Approval.class, NewsApproval.class})
public class NewsApproval implements Approval {

    /** What subjects of articles begin with. */
    public static final String KIND = "news.article";

    private final Articles articles;
    private final Desk desk;
    private final Publishing publishing;
    private final Texts texts = Messages.of(NewsApproval.class).in(Language.VI);

    @Activate
    public NewsApproval(@Reference Articles articles, @Reference Desk desk, @Reference Publishing publishing) {
        this.articles = articles;
        this.desk = desk;
        this.publishing = publishing;
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
        return examined(edition.subject(), ManuscriptFields.manuscript(edition.fields()));
    }

    /** A manuscript as checks look at it. */
    public Examined examined(String subject, Manuscript manuscript) {
        Text text = manuscript.text();
        return new Examined(
                KIND,
                subject,
                passages(manuscript),
                manuscript
                        .cover()
                        .map(cover -> List.of(new Picture("cover", cover.file(), cover.alt(), cover.author())))
                        .orElse(List.of()),
                manuscript.attachments().stream().map(Attachment::file).toList(),
                new Examined.Origin(
                        text.origin().kind() == Origin.Kind.OWN,
                        text.origin().name(),
                        text.origin().address()),
                Optional.empty());
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

    private List<Passage> passages(Manuscript manuscript) {
        Text text = manuscript.text();
        List<Passage> passages = new ArrayList<>();
        passages.add(passage("title", "news.editor.title", text.title()));
        passages.add(passage("summary", "news.editor.summary", text.summary()));
        passages.add(new Passage("body", texts.get("news.editor.body"), text.body(), true));
        manuscript.cover().ifPresent(cover -> {
            passages.add(passage("coverAlt", "news.editor.coverAlt", cover.alt()));
            passages.add(passage("coverCaption", "news.editor.coverCaption", cover.caption()));
        });
        for (Attachment attachment : manuscript.attachments()) {
            passages.add(passage("attachments", "news.editor.attachments", attachment.title()));
        }
        return passages;
    }

    private Passage passage(String field, String label, String text) {
        return new Passage(field, texts.get(label), text, false);
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
