/** A kind of content that goes the approval route: what articles, pages and whatever comes next do alike. */
@Export
@Version("1.1.0")
@NullMarked
package vn.wardportal.api.content;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
