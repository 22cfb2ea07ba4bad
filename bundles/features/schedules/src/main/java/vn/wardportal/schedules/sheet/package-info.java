/** The console's sheet, in which a week is typed and pasted like in a spreadsheet. */
@NullMarked
package vn.wardportal.schedules.sheet;

import org.jspecify.annotations.NullMarked;
