package vn.wardportal.documents.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Examined.Picture;
import vn.wardportal.api.content.ContentRights;
import vn.wardportal.api.content.Kind;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.text.Headings;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.RichText;
import vn.wardportal.api.text.Texts;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.Heading;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.ManuscriptFields;
import vn.wardportal.documents.Secrecy;

/** Documents, as what goes the approval route. */
@Component(service = DocumentKind.class)
public class DocumentKind extends Kind<Manuscript> {

    /** What subjects of documents begin with. */
    public static final String NAME = Document.KIND;

    private static final ContentRights RIGHTS =
            new ContentRights(Rights.EDIT, Rights.WITHDRAW, Rights.EDIT, Rights.DELETE);
    private static final Texts TEXTS = Messages.of(DocumentKind.class).in(Language.VI);

    private final RichText richText;

    @Activate
    public DocumentKind(@Reference RichText richText) {
        super(NAME, RIGHTS, TEXTS);
        this.richText = richText;
    }

    @Override
    public Manuscript clean(Manuscript manuscript) {
        return manuscript.withBody(
                Headings.anchored(richText.clean(manuscript.text().body())));
    }

    @Override
    public Map<Field, String> mistakes(Manuscript manuscript) {
        return ManuscriptMistakes.forKeeping(manuscript);
    }

    @Override
    public String title(Manuscript manuscript) {
        return manuscript.title();
    }

    @Override
    public Collection<String> files(Manuscript manuscript) {
        return manuscript.hashes();
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
        return new Examined(
                NAME,
                subject,
                passages(manuscript),
                Picture.in("body", manuscript.text().body(), Map.of()),
                manuscript.files().stream().map(Attachment::file).toList(),
                Examined.Origin.OWN,
                Optional.empty());
    }

    /** What people call it comes first: the checks take the first passage for its title. */
    private List<Passage> passages(Manuscript manuscript) {
        Heading heading = manuscript.heading();
        List<Passage> passages = new ArrayList<>();
        passages.add(passage("name", heading.name()));
        passages.add(passage("summary", manuscript.text().summary()));
        passages.add(passage("number", heading.number()));
        passages.add(passage("kind", heading.kind()));
        passages.add(passage("issuer", heading.issuer()));
        passages.add(
                passage("issued", heading.issued().map(day -> day.toString()).orElse("")));
        passages.add(passage("signer", heading.signer()));
        passages.add(passage("field", heading.field()));
        passages.add(passage(
                "secrecy",
                heading.secrecy() == Secrecy.NONE
                        ? ""
                        : TEXTS.get(heading.secrecy().key())));
        passages.add(passage("recipients", manuscript.text().recipients()));
        passages.add(passage("waiver", manuscript.text().waiver()));
        passages.add(passage("source", manuscript.text().source()));
        manuscript
                .references()
                .forEach(reference ->
                        passages.add(passage("references", reference.relation() + ": " + reference.words())));
        passages.add(formatted("body", manuscript.text().body()));
        manuscript.files().forEach(file -> passages.add(passage("files", file.title())));
        return passages;
    }
}
