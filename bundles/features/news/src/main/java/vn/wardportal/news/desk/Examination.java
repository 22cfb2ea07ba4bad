package vn.wardportal.news.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Examined.Picture;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.news.Attachment;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.Origin;
import vn.wardportal.news.Text;

/** Shows articles to the checks. */
@Component(service = Examination.class)
public class Examination {

    private final Texts texts = Messages.of(Examination.class).in(Language.VI);

    /** A manuscript as checks look at it. */
    public Examined of(String subject, Manuscript manuscript) {
        Text text = manuscript.text();
        return new Examined(
                NewsApproval.KIND,
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
}
