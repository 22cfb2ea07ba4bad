/** What is looked at before a text reaches residents, and what was found. */
@Export
@Version("1.2.0")
@NullMarked
package vn.wardportal.api.check;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
