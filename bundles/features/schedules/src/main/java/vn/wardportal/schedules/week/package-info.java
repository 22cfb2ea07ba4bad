/** The leaders' schedule, week by week: what it says, how it is approved, how residents read it. */
@NullMarked
package vn.wardportal.schedules.week;

import org.jspecify.annotations.NullMarked;
