/** Whose portal this is, and what the platform keeps for the site as a whole. */
@Export
@Version("1.0.0")
@NullMarked
package vn.wardportal.api.site;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
