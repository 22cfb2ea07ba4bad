/** The editor for formatted text. */
@NullMarked
package vn.wardportal.admin.text;

import org.jspecify.annotations.NullMarked;
