/** The leaders' weekly schedule, the reception of citizens, and the booking of a time there (khoản 10 Điều 6). */
@NullMarked
@Permission(Rights.EDIT)
@Permission(Rights.WITHDRAW)
@Permission(Rights.BOOKINGS)
@PersonalData("schedules.personal.booking")
package vn.wardportal.schedules;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.module.PersonalData;
import vn.wardportal.api.user.Permission;
