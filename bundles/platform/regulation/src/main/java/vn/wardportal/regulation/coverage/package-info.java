/** The board of the eleven items of Điều 6, and the daily check of khoản 3 Điều 10. */
@NullMarked
package vn.wardportal.regulation.coverage;

import org.jspecify.annotations.NullMarked;
