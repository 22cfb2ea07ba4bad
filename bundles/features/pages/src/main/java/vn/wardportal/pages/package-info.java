/** Pages that introduce the ward and its portal, as a tree (khoản 1 Điều 6 of the regulation). */
@NullMarked
@Permission("pages.edit")
@Permission("pages.withdraw")
package vn.wardportal.pages;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.user.Permission;
