package vn.wardportal.api.list;

import org.osgi.annotation.versioning.ProviderType;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.text.Language;

/**
 * Shows lists that residents narrow down, all of them alike: a search by words, what was chosen with a way to take it back,
 * the page's things, the pages, and what else can be chosen with how many there are. Plain HTML.
 *
 * <pre>{@code
 * Found found = index.find(selection, 20);
 * return listings.page(Listing.of(texts.below("flood"), selection, found, filters, items), visit.language());
 * }</pre>
 */
@ProviderType
public interface Listings {

    /** The list as a page of the site, or that there is none of that number. */
    Page page(Listing listing, Language language);
}
