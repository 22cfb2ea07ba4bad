/** The catalogue as residents read it. */
@NullMarked
package vn.wardportal.procedures.site;

import org.jspecify.annotations.NullMarked;
