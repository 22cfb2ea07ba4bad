/** Words: languages, messages, dates, addresses and clean HTML. */
@Export
@Version("1.1.0")
@NullMarked
package vn.wardportal.api.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
