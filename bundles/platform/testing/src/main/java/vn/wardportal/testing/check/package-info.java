/** A module's jar as the portal will run it: in a small OSGi framework, and looked at from all sides. */
@NullMarked
package vn.wardportal.testing.check;

import org.jspecify.annotations.NullMarked;
