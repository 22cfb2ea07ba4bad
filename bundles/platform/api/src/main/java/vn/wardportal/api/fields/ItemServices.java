package vn.wardportal.api.fields;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.list.Listings;
import vn.wardportal.api.text.RichText;

/**
 * What a declared kind takes of the platform; a module asks for all at once.
 *
 * @param content what any kind of content takes
 * @param richText cleans formatted text
 * @param listings shows lists with facets
 * @param pages shows one, and some of many
 */
@Component(service = ItemServices.class)
public record ItemServices(ContentServices content, RichText richText, Listings listings, ItemPages pages) {

    @Activate
    public ItemServices(
            @Reference ContentServices content,
            @Reference RichText richText,
            @Reference Listings listings,
            @Reference ItemPages pages) {
        this.content = content;
        this.richText = richText;
        this.listings = listings;
        this.pages = pages;
    }
}
