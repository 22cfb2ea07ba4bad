/** Projects in the ward: done, running and planned (khoản 3 Điều 6 of the regulation). */
@NullMarked
@Permission("projects.edit")
@Permission("projects.withdraw")
package vn.wardportal.projects;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.user.Permission;
