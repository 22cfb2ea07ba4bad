/** Telling staff what waits for them. */
@Export
@Version("1.1.0")
@NullMarked
package vn.wardportal.api.notice;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
