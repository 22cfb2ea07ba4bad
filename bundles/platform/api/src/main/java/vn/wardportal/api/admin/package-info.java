/** What staff use: the views of the console and the fields they share. */
@Export
@Version("1.2.0")
@NullMarked
package vn.wardportal.api.admin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
