/** The versions of a procedure that were posted: which applied when, and in what they differ. */
@NullMarked
package vn.wardportal.procedures.versions;

import org.jspecify.annotations.NullMarked;
