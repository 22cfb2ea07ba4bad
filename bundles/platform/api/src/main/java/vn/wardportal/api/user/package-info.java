/** Who is acting, what they may do, and how they sign in. */
@Export
@Version("1.0.0")
@NullMarked
package vn.wardportal.api.user;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
