/** The way of a text from who wrote it to the residents, and who decides on it. */
@Export
@Version("1.1.0")
@NullMarked
package vn.wardportal.api.workflow;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
