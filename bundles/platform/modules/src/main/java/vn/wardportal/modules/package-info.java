/** The modules of the portal: what is there, its state, and adding, swapping and stopping it while residents read. */
@NullMarked
@Permission("modules.read")
@Permission("modules.manage")
package vn.wardportal.modules;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.user.Permission;
