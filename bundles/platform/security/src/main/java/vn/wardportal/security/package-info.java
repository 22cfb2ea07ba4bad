/** Accounts, roles, signing in and the sessions of the console. */
@Permission("security.users")
@Permission("security.roles")
@Permission("security.sessions")
@NullMarked
package vn.wardportal.security;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.user.Permission;
