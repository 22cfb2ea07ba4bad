package vn.wardportal.api.list;

import gg.jte.Content;
import org.osgi.annotation.versioning.ProviderType;
import vn.wardportal.api.text.Language;

/**
 * Shows lists that residents narrow down, all of them alike: a search by words, what was chosen with a way to take it back,
 * the page's things, the pages, and what else can be chosen with how many there are. Plain HTML.
 *
 * <pre>{@code
 * Page.of(listing.title(), listings.show(listing, visit.language()));
 * }</pre>
 */
@ProviderType
public interface Listings {

    /** The list's page, with its only {@code h1}. */
    Content show(Listing listing, Language language);
}
