/** Work that comes back by itself. */
@Export
@Version("1.0.0")
@NullMarked
package vn.wardportal.api.job;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
