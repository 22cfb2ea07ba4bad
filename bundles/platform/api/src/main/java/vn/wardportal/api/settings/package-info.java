/** What an administrator may set, module by module. */
@Export
@Version("1.0.0")
@NullMarked
package vn.wardportal.api.settings;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
