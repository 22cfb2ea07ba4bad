/** What residents do with a reception: read when it is, book a time, follow and cancel it; and the list for whoever receives. */
@NullMarked
package vn.wardportal.schedules.booking;

import org.jspecify.annotations.NullMarked;
