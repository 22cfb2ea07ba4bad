package vn.wardportal.api.site;

import org.jdbi.v3.core.Handle;
import org.osgi.annotation.versioning.ProviderType;

/** Old addresses that lead to new ones, so that no link and no bookmark breaks. */
@ProviderType
public interface Redirects {

    /**
     * From now on the old address answers 301 to the new one, unless a page answers there itself. Chains are shortened.
     *
     * @param handle the handle of a write that is going on: the redirect is kept if and only if that write is
     * @param from the old path
     * @param to the new path
     */
    void add(Handle handle, String from, String to);
}
