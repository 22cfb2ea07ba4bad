package vn.wardportal.api.audit;

import org.jdbi.v3.core.Handle;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The record of who did what. An entry is kept if and only if the act itself is, cannot be changed afterwards, and is
 * chained to the entry before it by a hash.
 */
@ProviderType
public interface Audit {

    /**
     * Records an act of the acting person in the transaction of the act.
     *
     * @param handle the handle of the write that does the act
     * @param action what was done, as the module names it: {@code news.publish}; its words are the message
     *     {@code audit.<action>}
     * @param object what it was done to: {@code news.article/12}
     * @param summary one line for the reader, without secrets or personal data: the article's title
     */
    void record(Handle handle, String action, String object, String summary);
}
