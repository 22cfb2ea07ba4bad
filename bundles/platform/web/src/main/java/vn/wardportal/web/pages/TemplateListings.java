package vn.wardportal.web.pages;

import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.list.Listing;
import vn.wardportal.api.list.Listings;
import vn.wardportal.api.list.Paging;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.web.templates.StaticTemplates;

/** Lists in the components of the theme. */
@Component
public class TemplateListings implements Listings {

    private final Messages messages = Messages.of(TemplateListings.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Override
    public Page page(Listing listing, Language language) {
        Paging paging = listing.found().paging();
        if (!paging.exists()) {
            return Page.notFound();
        }
        Texts texts = messages.in(language);
        String title = paging.number() == 1
                ? listing.title()
                : texts.get("list.titleOfPage", listing.title(), paging.number());
        return Page.of(title, templates.listing(texts, listing)).describedAs(listing.purpose());
    }
}
