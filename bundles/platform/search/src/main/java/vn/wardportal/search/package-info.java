/** Finds what residents may read, in Vietnamese as it is written and as it is typed. */
@Permission("search.manage")
@NullMarked
package vn.wardportal.search;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.user.Permission;
