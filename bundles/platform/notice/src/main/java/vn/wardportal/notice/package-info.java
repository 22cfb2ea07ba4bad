/** Tells staff what waits for them: kept for each person in the console, and mailed as each of them chose. */
@Permission("notice.mail")
@PersonalData("notice.personal")
@NullMarked
package vn.wardportal.notice;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.module.PersonalData;
import vn.wardportal.api.user.Permission;
