/** The whole portal in one encrypted file: made while everybody works, on a schedule, rehearsed. */
@Permission("backup.manage")
@NullMarked
package vn.wardportal.backup;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.user.Permission;
