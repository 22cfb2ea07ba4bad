/** Who did what to which object. */
@Export
@Version("1.0.0")
@NullMarked
package vn.wardportal.api.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
