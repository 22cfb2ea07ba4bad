/** What the platform keeps for the site as a whole: its identity, old addresses, sample content. */
@Permission("web.identity")
@Permission("web.redirects")
@NullMarked
package vn.wardportal.web.site;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.user.Permission;
