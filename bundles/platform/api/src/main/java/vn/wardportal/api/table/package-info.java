/** Tables that people bring in files and take away in files: read within limits, compared with what is there, written. */
@Export
@Version("1.1.0")
@NullMarked
package vn.wardportal.api.table;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
