/** The rules the ward works by: dated values with their legal basis, citations of the regulation, what it asks to be there. */
@Export
@Version("1.1.0")
@NullMarked
package vn.wardportal.api.rules;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
