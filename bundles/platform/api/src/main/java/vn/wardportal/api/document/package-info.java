/** What is written inside the files that people send. */
@Export
@Version("1.0.0")
@NullMarked
package vn.wardportal.api.document;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
