/** What somebody is writing, kept while a view, a module or the portal goes away. */
@Export
@Version("1.0.0")
@NullMarked
package vn.wardportal.api.drafts;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
