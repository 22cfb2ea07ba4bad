package vn.wardportal.pages;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentApproval;
import vn.wardportal.api.search.Facet;
import vn.wardportal.api.search.Findable.Passage;
import vn.wardportal.api.search.Findable.Translation;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.pages.WebPage.English;
import vn.wardportal.pages.WebPage.Text;

/** Lets pages go the way of approval. */
@Component(service = Approval.class)
public class PagesApproval extends ContentApproval<WebPage, Text> {

    private final Texts texts = Messages.of(PagesApproval.class).in(Language.VI);

    @Activate
    public PagesApproval(@Reference Desk desk, @Reference Publishing publishing) {
        super(desk, publishing);
    }

    @Override
    protected Paper paper(WebPage page, Text written) {
        return new Paper(written.title(), texts.get("pages.title"), PagesAdmin.PATH + "/" + page.id());
    }

    @Override
    protected List<Facet> facets(WebPage page) {
        return List.of();
    }

    @Override
    protected Optional<Translation> english(Text text) {
        return Optional.of(text.english())
                .filter(English::given)
                .map(english -> new Translation(
                        english.title(), english.summary(), List.of(Passage.formatted(english.body()))));
    }

    /** Pages are filed under nothing: they are one category. */
    @Override
    public List<Category> categories() {
        return List.of(new Category("", texts.get("pages.title")));
    }
}
