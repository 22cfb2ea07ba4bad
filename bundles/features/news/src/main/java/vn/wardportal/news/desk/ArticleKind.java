package vn.wardportal.news.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Examined.Picture;
import vn.wardportal.api.content.ContentRights;
import vn.wardportal.api.content.Kind;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.RichText;
import vn.wardportal.news.Article;
import vn.wardportal.news.English;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.ManuscriptFields;
import vn.wardportal.news.Origin;
import vn.wardportal.news.Text;

/** Articles, as what goes the approval route. */
@Component(service = ArticleKind.class)
public class ArticleKind extends Kind<Manuscript> {

    /** What subjects of articles begin with. */
    public static final String NAME = Article.KIND;

    private static final ContentRights RIGHTS =
            new ContentRights(Rights.EDIT, Rights.WITHDRAW, Rights.EDIT, Rights.DELETE);

    private final RichText richText;

    @Activate
    public ArticleKind(@Reference RichText richText) {
        super(NAME, RIGHTS, Messages.of(ArticleKind.class).in(Language.VI));
        this.richText = richText;
    }

    @Override
    public Manuscript clean(Manuscript manuscript) {
        Text text = manuscript.text();
        Manuscript clean = manuscript.with(text.at(text.slug(), richText.clean(text.body())));
        return clean.with(clean(manuscript, clean.hash()));
    }

    /** A translation of the words as they were typed is one of the words as they are kept. */
    private English clean(Manuscript manuscript, String hash) {
        English english = manuscript.english();
        String of = english.of().equals(manuscript.hash()) ? hash : english.of();
        return new English(
                english.title(),
                english.summary(),
                richText.clean(english.body()),
                english.alt(),
                english.caption(),
                of);
    }

    @Override
    public Map<Field, String> mistakes(Manuscript manuscript) {
        return ManuscriptMistakes.forKeeping(manuscript);
    }

    @Override
    public String title(Manuscript manuscript) {
        return manuscript.text().title();
    }

    @Override
    public Collection<String> files(Manuscript manuscript) {
        return manuscript.files();
    }

    @Override
    public Map<String, Consent> consents(Manuscript manuscript) {
        return manuscript.consents();
    }

    @Override
    public Map<String, String> fields(Manuscript manuscript) {
        return ManuscriptFields.of(manuscript);
    }

    @Override
    public Manuscript manuscript(Map<String, String> fields) {
        return ManuscriptFields.manuscript(fields);
    }

    @Override
    public Examined examined(String subject, Manuscript manuscript) {
        Origin origin = manuscript.text().origin();
        return new Examined(
                NAME,
                subject,
                passages(manuscript),
                pictures(manuscript),
                manuscript.attachments().stream().map(Attachment::file).toList(),
                new Examined.Origin(origin.kind() == Origin.Kind.OWN, origin.name(), origin.address()),
                Optional.empty());
    }

    private static List<Picture> pictures(Manuscript manuscript) {
        List<Picture> pictures = new ArrayList<>();
        manuscript
                .cover()
                .map(cover -> new Picture(
                        "cover", cover.file(), cover.alt(), cover.author(), manuscript.consent(cover.file())))
                .ifPresent(pictures::add);
        pictures.addAll(Picture.in("body", manuscript.bodies(), manuscript.consents()));
        return pictures;
    }

    private List<Passage> passages(Manuscript manuscript) {
        Text text = manuscript.text();
        List<Passage> passages = new ArrayList<>();
        passages.add(passage("title", text.title()));
        passages.add(passage("summary", text.summary()));
        passages.add(formatted("body", text.body()));
        manuscript.cover().ifPresent(cover -> {
            passages.add(passage("coverAlt", cover.alt()));
            passages.add(passage("coverCaption", cover.caption()));
        });
        for (Attachment attachment : manuscript.attachments()) {
            passages.add(passage("attachments", attachment.title()));
        }
        passages.addAll(english(manuscript.english()));
        return passages;
    }

    /** What is translated is examined, and compared by who approves it, as well. */
    private List<Passage> english(English english) {
        return Stream.of(
                        passage("english.title", english.title()),
                        passage("english.summary", english.summary()),
                        formatted("english.body", english.body()),
                        passage("english.alt", english.alt()),
                        passage("english.caption", english.caption()))
                .filter(passage -> !passage.text().isBlank())
                .map(passage -> passage.in(Language.EN))
                .toList();
    }
}
