/** The ward's regulation as data: its articles, its dated rules, working time, and the board of Điều 6. */
@Permission("regulation.read")
@Permission("regulation.manage")
@NullMarked
package vn.wardportal.regulation;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.user.Permission;
