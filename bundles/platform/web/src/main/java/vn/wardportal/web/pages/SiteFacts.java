package vn.wardportal.web.pages;

import java.util.Optional;
import vn.wardportal.api.site.SiteIdentity;

/** What pages need to know of the site as a whole. */
public interface SiteFacts {

    /** Whose portal this is. */
    SiteIdentity identity();

    /** Where the old address leads now. */
    default Optional<String> redirect(String path) {
        return redirect(path, "");
    }

    /**
     * Where the old address with exactly that query leads now.
     *
     * @param query as it was sent; empty for an address without one
     */
    Optional<String> redirect(String path, String query);

    /** Keeps how the page at that path looks now. */
    void keep(String path, Copy copy);

    /** How the page at that path last looked. */
    Optional<Copy> copy(String path);
}
