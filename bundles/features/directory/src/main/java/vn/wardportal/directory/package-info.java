/** Units and people of the ward: who does what, and how they are reached (khoản 4 Điều 6 of the regulation). */
@NullMarked
@Permission(Rights.EDIT)
@Permission(Rights.WITHDRAW)
@Permission(Rights.ASSIGN)
@PersonalData("directory.personal")
package vn.wardportal.directory;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.module.PersonalData;
import vn.wardportal.api.user.Permission;
