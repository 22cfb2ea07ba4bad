/** What staff see of the route: their tasks, the panel in an editor, the board. */
@NullMarked
package vn.wardportal.workflow.desk;

import org.jspecify.annotations.NullMarked;
