/** The console's own words, and Vaadin's in Vietnamese. */
@NullMarked
package vn.wardportal.admin.words;

import org.jspecify.annotations.NullMarked;
