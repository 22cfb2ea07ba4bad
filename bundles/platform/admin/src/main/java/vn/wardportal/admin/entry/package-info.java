/** What the modules offer to the console. */
@NullMarked
package vn.wardportal.admin.entry;

import org.jspecify.annotations.NullMarked;
