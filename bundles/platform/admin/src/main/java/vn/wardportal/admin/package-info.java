/** The console of the staff: Vaadin on a Jetty context of its own. */
@NullMarked
package vn.wardportal.admin;

import org.jspecify.annotations.NullMarked;
