/** Who is at the console: signing in and out, and one's own account. */
@NullMarked
package vn.wardportal.admin.door;

import org.jspecify.annotations.NullMarked;
