/** What stands at which address, and how it becomes a page. */
@NullMarked
package vn.wardportal.web.pages;

import org.jspecify.annotations.NullMarked;
