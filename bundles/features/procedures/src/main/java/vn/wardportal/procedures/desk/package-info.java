/** Procedures as a kind of content on the approval route: written, published, listed for staff. */
@NullMarked
package vn.wardportal.procedures.desk;

import org.jspecify.annotations.NullMarked;
