/** Working time, holidays and compensations as data, and when something is due. */
@NullMarked
package vn.wardportal.regulation.calendar;

import org.jspecify.annotations.NullMarked;
