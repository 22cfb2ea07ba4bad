/** The record of who did what: an append-only table whose entries are chained by hashes, and its viewer. */
@Permission("audit.read")
@NullMarked
package vn.wardportal.audit;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.user.Permission;
