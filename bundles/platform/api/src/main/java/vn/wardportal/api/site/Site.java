package vn.wardportal.api.site;

import org.osgi.annotation.versioning.ProviderType;

/** The site as a whole. */
@ProviderType
public interface Site {

    /** Whose portal this is. */
    SiteIdentity identity();
}
