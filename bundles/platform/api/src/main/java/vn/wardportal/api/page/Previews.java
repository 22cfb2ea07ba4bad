package vn.wardportal.api.page;

import org.osgi.annotation.versioning.ProviderType;

/** Shows an editor a page that is not public, in the true frame of the site. */
@ProviderType
public interface Previews {

    /**
     * Renders the page and keeps it for half an hour under an address that cannot be guessed and that no search engine
     * may list.
     *
     * @return the address, from the root of the site
     */
    String show(Page page);
}
