/** The board of editors, its term, and who acts for whom. */
@NullMarked
package vn.wardportal.workflow.board;

import org.jspecify.annotations.NullMarked;
