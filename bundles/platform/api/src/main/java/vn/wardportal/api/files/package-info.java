/** Pictures and documents, kept by their content. */
@Export
@Version("1.0.0")
@NullMarked
package vn.wardportal.api.files;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
