package vn.wardportal.api.page;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What residents find at an address of this site, whichever module's it is.
 *
 * <pre>{@code
 * Optional<Standing> page = pages.find(form.value("trang"));
 * }</pre>
 */
@ProviderType
public interface SitePages {

    /**
     * The page that stands there now, or that an old address leads to.
     *
     * @param address a path of the site, with or without a query, which is not looked at; or a whole address of the site
     * @return nothing for an address of another site, one where nothing stands, or while its module is away
     */
    Optional<Standing> find(String address);

    /**
     * A public page.
     *
     * @param path its path in its true form
     * @param title what it is called
     * @param modified when its content was last changed, if it says so
     * @param module whose it is; empty if it is the portal's own
     * @param subject what it shows, if it says so: {@code news.article/12}
     */
    record Standing(String path, String title, Optional<Instant> modified, String module, Optional<String> subject) {

        /** A page of which no more is known. */
        public Standing(String path, String title, Optional<Instant> modified) {
            this(path, title, modified, "", Optional.empty());
        }
    }
}
