/** How the platform swaps a module while residents go on reading. */
@Export
@Version("1.0.0")
@NullMarked
package vn.wardportal.api.module;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
