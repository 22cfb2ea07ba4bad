/** A module's own tables, its migrations, and the outbox that ties other modules to its transactions. */
@Export
@Version("1.0.0")
@NullMarked
package vn.wardportal.api.data;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
