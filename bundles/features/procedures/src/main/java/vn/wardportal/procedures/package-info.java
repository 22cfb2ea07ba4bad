/** The catalogue of administrative procedures (điểm b khoản 1 Điều 2, khoản 9 Điều 6 of the regulation). */
@NullMarked
@Permission("procedures.edit")
@Permission("procedures.withdraw")
package vn.wardportal.procedures;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.user.Permission;
