/** Legal and administrative documents of the ward (khoản 2 Điều 6, khoản 2 Điều 9 of the regulation). */
@NullMarked
@Permission("documents.edit")
@Permission("documents.withdraw")
@Permission("documents.delete")
@Permission("documents.follow")
package vn.wardportal.documents;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.user.Permission;
