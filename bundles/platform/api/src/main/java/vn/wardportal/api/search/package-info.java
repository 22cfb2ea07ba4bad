/** What residents find when they search the site. */
@Export
@Version("1.1.0")
@NullMarked
package vn.wardportal.api.search;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
