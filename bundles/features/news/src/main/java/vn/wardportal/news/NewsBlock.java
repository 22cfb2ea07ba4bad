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

/** The newest articles on the home page: one that leads, and three titles. */
@Component
@OnHome(order = 10, bilingual = true)
public class NewsBlock implements HomeBlock {

    private final Headlines headlines;
    private final Settings settings;
    private final Messages messages = Messages.of(NewsBlock.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public NewsBlock(@Reference Headlines headlines, @Reference Settings settings) {
        this.headlines = headlines;
        this.settings = settings;
    }

    @Override
    public Optional<Content> content(Visit visit) {
        List<Headline> latest = headlines.latest(
                visit.language(), settings.of(NewsSettings.class).latest());
        return latest.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.block(
                        messages.in(visit.language()), visit.language(), headlines.categories(), latest));
    }
}
