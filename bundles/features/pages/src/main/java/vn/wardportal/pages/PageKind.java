package vn.wardportal.pages;

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
import vn.wardportal.api.check.Examined.Origin;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Examined.Picture;
import vn.wardportal.api.content.ContentRights;
import vn.wardportal.api.content.Kind;
import vn.wardportal.api.content.Mistakes;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Headings;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.RichText;
import vn.wardportal.api.text.Slug;
import vn.wardportal.pages.WebPage.English;
import vn.wardportal.pages.WebPage.Text;

/** Pages of the introduction, as what goes the approval route. */
@Component(service = PageKind.class)
public class PageKind extends Kind<Text> {

    /** What subjects of pages begin with. */
    static final String NAME = "pages.page";

    private static final ContentRights RIGHTS =
            new ContentRights(Rights.EDIT, Rights.WITHDRAW, Rights.WITHDRAW, Rights.WITHDRAW);

    private final RichText richText;

    @Activate
    public PageKind(@Reference RichText richText) {
        super(NAME, RIGHTS, Messages.of(PageKind.class).in(Language.VI));
        this.richText = richText;
    }

    @Override
    public Text clean(Text text) {
        String slug = Slug.of(text.slug().isBlank() ? text.title() : text.slug());
        String body = Headings.anchored(richText.clean(text.body()));
        Text clean = new Text(
                slug, text.title(), text.summary(), body, text.unit(), text.source(), text.consents(), English.NONE);
        return clean.with(clean(text, clean.hash()));
    }

    /** A translation of the words as they were typed is one of the words as they are kept. */
    private English clean(Text text, String hash) {
        English english = text.english();
        String of = english.of().equals(text.hash()) ? hash : english.of();
        String body = Headings.anchored(richText.clean(english.body()));
        return new English(english.title(), english.summary(), Mistakes.hasWords(body) ? body : "", of);
    }

    @Override
    public Map<Field, String> mistakes(Text text) {
        return TextMistakes.forKeeping(text);
    }

    @Override
    public String title(Text text) {
        return text.title();
    }

    @Override
    public Collection<String> files(Text text) {
        return StoredFile.hashesIn(text.bodies()).distinct().toList();
    }

    @Override
    public Map<String, Consent> consents(Text text) {
        return text.consents();
    }

    @Override
    public Map<String, String> fields(Text text) {
        return TextFields.of(text);
    }

    @Override
    public Text manuscript(Map<String, String> fields) {
        return TextFields.text(fields);
    }

    /** What is translated is examined, and compared by who approves it, as well. */
    private List<Passage> passages(Text text) {
        Stream<Passage> vietnamese = Stream.of(
                passage("title", text.title()),
                passage("summary", text.summary()),
                formatted("body", text.body()),
                passage("unit", text.unit()));
        English english = text.english();
        Stream<Passage> translated = Stream.of(
                        passage("english.title", english.title()),
                        passage("english.summary", english.summary()),
                        formatted("english.body", english.body()))
                .filter(passage -> !passage.text().isBlank())
                .map(passage -> passage.in(Language.EN));
        return Stream.concat(vietnamese, translated).toList();
    }

    @Override
    public Examined examined(String subject, Text text) {
        return new Examined(
                NAME,
                subject,
                passages(text),
                Picture.in("body", text.bodies(), text.consents()),
                List.of(),
                text.source().isBlank() ? Origin.OWN : new Origin(false, text.source(), ""),
                Optional.empty());
    }
}
