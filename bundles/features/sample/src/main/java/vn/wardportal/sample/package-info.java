/** The teaching feature: a guest book that visitors sign. Copy it, rename it, and take out what you do not need. */
@NullMarked
@Permission("sample.edit")
@PersonalData("sample.personal")
package vn.wardportal.sample;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.module.PersonalData;
import vn.wardportal.api.user.Permission;
