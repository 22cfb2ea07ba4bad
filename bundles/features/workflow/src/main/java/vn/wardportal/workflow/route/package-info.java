/** What the route is, where each text stands on it, and every step that was taken. */
@NullMarked
package vn.wardportal.workflow.route;

import org.jspecify.annotations.NullMarked;
