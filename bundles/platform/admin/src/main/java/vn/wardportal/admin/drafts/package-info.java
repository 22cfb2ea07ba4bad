/** What somebody is writing, kept in the console's tables. */
@NullMarked
package vn.wardportal.admin.drafts;

import org.jspecify.annotations.NullMarked;
