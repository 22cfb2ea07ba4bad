package vn.wardportal.procedures.site;

import gg.jte.Content;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.HomeBlock;
import vn.wardportal.api.page.HomeBlock.OnHome;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Messages;
import vn.wardportal.procedures.Catalogue;
import vn.wardportal.procedures.events.EventPages;
import vn.wardportal.procedures.templates.StaticTemplates;

/** The life events on the home page. */
@Component
@OnHome(order = 40, bilingual = true)
public class EventsBlock implements HomeBlock {

    private final Catalogue catalogue;
    private final EventPages events;
    private final Messages messages = Messages.of(EventsBlock.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public EventsBlock(@Reference Catalogue catalogue, @Reference EventPages events) {
        this.catalogue = catalogue;
        this.events = events;
    }

    @Override
    public Optional<Content> content(Visit visit) {
        return catalogue.newest(0, 1).isEmpty()
                ? Optional.empty()
                : Optional.of(templates.block(messages.in(visit.language()), visit.language(), events.all()));
    }
}
