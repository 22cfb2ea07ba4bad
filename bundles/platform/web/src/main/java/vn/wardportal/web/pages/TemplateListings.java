package vn.wardportal.web.pages;

import gg.jte.Content;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.list.Listing;
import vn.wardportal.api.list.Listings;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.web.templates.StaticTemplates;

/** Lists in the components of the theme. */
@Component
public class TemplateListings implements Listings {

    private final Messages messages = Messages.of(TemplateListings.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Override
    public Content show(Listing listing, Language language) {
        return templates.listing(messages.in(language), listing);
    }
}
