/** Long lists that residents narrow down: facets with counts, words, pages; all of it without a script. */
@Export
@Version("1.0.0")
@NullMarked
package vn.wardportal.api.list;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
