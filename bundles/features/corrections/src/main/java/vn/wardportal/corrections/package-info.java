/** Errors in what was published: reported by residents and staff, answered in time, corrected where they stood. */
@NullMarked
@Permission(Rights.HANDLE)
@Permission(Rights.APPROVE)
@PersonalData("corrections.personal")
package vn.wardportal.corrections;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.module.PersonalData;
import vn.wardportal.api.user.Permission;
