/** What residents may read, for programs: tables of a module that anybody may take and use again. */
@Export
@Version("1.0.0")
@NullMarked
package vn.wardportal.api.open;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
