/** The gate before residents: checks of what is written, and the words of what they find. */
@Permission("checks.manage")
@PersonalData("checks.personal.decisions")
@PersonalData("checks.personal.consents")
@NullMarked
package vn.wardportal.checks;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.module.PersonalData;
import vn.wardportal.api.user.Permission;
