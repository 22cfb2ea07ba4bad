/** The frame of the console: menu, place of the view, troubles, and following what changes. */
@NullMarked
package vn.wardportal.admin.shell;

import org.jspecify.annotations.NullMarked;
