/** Brings what residents read on paper. */
@NullMarked
package vn.wardportal.paper;

import org.jspecify.annotations.NullMarked;
