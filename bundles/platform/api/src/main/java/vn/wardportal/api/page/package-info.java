/** What residents read: pages, home blocks, publications, and what a page was made from. */
@Export
@Version("1.1.0")
@NullMarked
package vn.wardportal.api.page;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
