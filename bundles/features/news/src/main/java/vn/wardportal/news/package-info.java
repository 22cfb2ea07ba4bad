/** News and announcements of the ward (khoản 5 Điều 6 of the regulation). */
@NullMarked
@Permission("news.edit")
@Permission("news.withdraw")
@Permission("news.delete")
@PersonalData("news.personal")
package vn.wardportal.news;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.module.PersonalData;
import vn.wardportal.api.user.Permission;
