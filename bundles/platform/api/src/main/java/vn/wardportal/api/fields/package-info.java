/** A kind of content that is nothing but declared fields: the declaration is enough for all the rest. */
@Export
@Version("1.0.0")
@NullMarked
package vn.wardportal.api.fields;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
