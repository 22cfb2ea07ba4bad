/** Dated values with their legal basis, declared by modules and changed by the ward. */
@NullMarked
package vn.wardportal.regulation.rules;

import org.jspecify.annotations.NullMarked;
