/** Working time: which days and hours the ward works, and when something is due. */
@Export
@Version("1.0.0")
@NullMarked
package vn.wardportal.api.calendar;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
