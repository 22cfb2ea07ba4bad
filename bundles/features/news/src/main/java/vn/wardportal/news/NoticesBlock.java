package vn.wardportal.news;

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
import vn.wardportal.news.templates.StaticTemplates;

/** The newest notices on the home page. */
@Component
@OnHome(order = 30, width = HomeBlock.Width.SIDE, bilingual = true)
public class NoticesBlock implements HomeBlock {

    private final Headlines headlines;
    private final Settings settings;
    private final Messages messages = Messages.of(NoticesBlock.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public NoticesBlock(@Reference Headlines headlines, @Reference Settings settings) {
        this.headlines = headlines;
        this.settings = settings;
    }

    @Override
    public Optional<Content> content(Visit visit) {
        List<Headline> latest = headlines.latestIn(
                Category.NOTICES, settings.of(NewsSettings.class).notices());
        return latest.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.notices(messages.in(visit.language()), visit.language(), latest));
    }
}
