/** Weeks in files: a sheet is read, compared with the week's draft and kept as its next version; and written again. */
@NullMarked
package vn.wardportal.schedules.importing;

import org.jspecify.annotations.NullMarked;
