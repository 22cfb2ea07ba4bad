/** The feature developer's test kit: a real database, and small stand-ins for the rest of the platform. */
@NullMarked
package vn.wardportal.testing;

import org.jspecify.annotations.NullMarked;
