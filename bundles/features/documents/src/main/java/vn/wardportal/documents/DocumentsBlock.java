package vn.wardportal.documents;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.HomeBlock;
import vn.wardportal.api.page.HomeBlock.OnHome;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.settings.Settings;
import vn.wardportal.api.text.Messages;
import vn.wardportal.documents.templates.StaticTemplates;

/** The newest documents on the home page. */
@Component
@OnHome(order = 20, width = HomeBlock.Width.BAND, bilingual = true)
public class DocumentsBlock implements HomeBlock {

    private final Headlines headlines;
    private final Settings settings;
    private final Messages messages = Messages.of(DocumentsBlock.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public DocumentsBlock(@Reference Headlines headlines, @Reference Settings settings) {
        this.headlines = headlines;
        this.settings = settings;
    }

    @Override
    public Optional<Content> content(Visit visit) {
        List<Headline> newest =
                headlines.newest(0, settings.of(DocumentsSettings.class).latest());
        return newest.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.block(messages.in(visit.language()), visit.language(), newest));
    }
}
