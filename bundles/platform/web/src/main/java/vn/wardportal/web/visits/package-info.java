/** How often each page is read. Nothing about those who read is kept. */
@Permission("web.visits")
@NullMarked
package vn.wardportal.web.visits;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.user.Permission;
